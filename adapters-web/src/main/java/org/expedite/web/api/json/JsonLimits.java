package org.expedite.web.api.json;

import com.fasterxml.jackson.core.StreamReadConstraints;

/** What a body of JSON may be made of: far above what this API needs, far below what would hurt. */
public final class JsonLimits {

    /** How many lists and objects may be within each other. */
    public static final int MAX_DEPTH = 32;

    /** How many characters the name of a field may have. */
    public static final int MAX_NAME_LENGTH = 256;

    /** How many digits a number may have. */
    public static final int MAX_NUMBER_LENGTH = 64;

    /** How many characters a string may have. */
    public static final int MAX_STRING_LENGTH = 1024 * 1024;

    /**
     * How many names, values and brackets a body may have: more than twice the 20,000 serial
     * numbers of the longest list that this API takes.
     */
    public static final int MAX_TOKENS = 50_000;

    private JsonLimits() {}

    /** The same, as the reader of JSON takes them. */
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
