package org.expedite.web.api.json;

import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * Bounds on a JSON body: far above the needs of this API, and far below what would cost memory or
 * time.
 */
public final class JsonLimits {

    /** Maximum nesting of lists and objects. */
    public static final int MAX_DEPTH = 32;

    /** Maximum characters of a field name. */
    public static final int MAX_NAME_LENGTH = 256;

    /** Maximum digits of a number. */
    public static final int MAX_NUMBER_LENGTH = 64;

    /** Maximum characters of a string. */
    public static final int MAX_STRING_LENGTH = 1024 * 1024;

    /**
     * Maximum names, values and brackets of a body: more than twice the 20,000 serial numbers of
     * the longest list that this API accepts.
     */
    public static final int MAX_TOKENS = 50_000;

    private JsonLimits() {}

    /** Returns the bounds in the form that the JSON reader takes. */
    static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNameLength(MAX_NAME_LENGTH)
                .maxNumberLength(MAX_NUMBER_LENGTH)
                .maxStringLength(MAX_STRING_LENGTH)
                .maxTokenCount(MAX_TOKENS)
                .build();
    }
}
