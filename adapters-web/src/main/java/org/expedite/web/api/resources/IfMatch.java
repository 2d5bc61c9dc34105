package org.expedite.web.api.resources;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expedite.web.http.problems.ConcurrencyProblems;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;
import org.jspecify.annotations.Nullable;

/**
 * Version that a change is based on, as {@code If-Match} names it, or that there must be none, as
 * {@code If-None-Match: *} says. A controller takes it as an argument, also if the client sent
 * neither.
 *
 * <p>Entity tags of this API are strong and are the version in quotes. A weak tag, or a tag of
 * another form, matches no version.
 */
public final class IfMatch {

    private static final String HEADER = "If-Match";
    private static final String NONE_HEADER = "If-None-Match";
    private static final String ANY = "*";
    private static final Pattern OURS = Pattern.compile("\"([0-9]{1,18})\"");
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7E]*\"");
    private static final long NONE_OF_OURS = -1;
    private static final long NOT_YET = 0;

    private final @Nullable String tag;
    private final boolean createOnly;

    private IfMatch(@Nullable String tag, boolean createOnly) {
        this.tag = tag;
        this.createOnly = createOnly;
    }

    /**
     * Reads the headers of a request.
     *
     * @param request the request
     * @return the headers, possibly absent
     * @throws ProblemException 400 if {@code If-Match} is neither one entity tag nor {@code *}, or
     *     {@code If-None-Match} is not {@code *}
     */
    static IfMatch of(HttpRequest<?> request) {
        String tag = only(request, HEADER);
        if (tag != null && !ANY.equals(tag) && !TAG.matcher(tag).matches()) {
            throw invalid(HEADER, "must be one entity tag");
        }
        String none = only(request, NONE_HEADER);
        if (none != null && !ANY.equals(none)) {
            throw invalid(NONE_HEADER, "must be * with a change");
        }
        return new IfMatch(tag, none != null);
    }

    private static @Nullable String only(HttpRequest<?> request, String header) {
        List<String> values = request.getHeaders().getAll(header);
        if (values.size() > 1) {
            throw invalid(header, "must be given once");
        }
        return values.isEmpty() ? null : values.getFirst().strip();
    }

    private static ProblemException invalid(String header, String detail) {
        return new ProblemException(
                RequestProblems.invalidParameters(
                        List.of(FieldErrorJson.ofHeader(header, "INVALID_ETAG", detail))));
    }

    /**
     * Requires the header.
     *
     * @return this
     * @throws ProblemException 428 if the client sent none
     */
    public IfMatch required() {
        if (tag == null) {
            throw new ProblemException(ConcurrencyProblems.preconditionRequired());
        }
        return this;
    }

    /**
     * Returns the version that the client has seen, for a use case that compares it itself.
     *
     * @return the version; 0 if there must be none yet; -1, which matches no version, for a tag of
     *     another form, and for a version that must be there and must not; empty if the client sent
     *     no tag or {@code *}
     */
    public OptionalLong version() {
        if (createOnly) {
            return OptionalLong.of(tag == null ? NOT_YET : NONE_OF_OURS);
        }
        if (tag == null || isAny()) {
            return OptionalLong.empty();
        }
        Matcher ours = OURS.matcher(tag);
        return OptionalLong.of(ours.matches() ? Long.parseLong(ours.group(1)) : NONE_OF_OURS);
    }

    /**
     * Returns {@link #version()} for use cases that count versions in an {@code Integer}.
     *
     * @return the version, or null if any is accepted
     */
    public @Nullable Integer seen() {
        OptionalLong version = version();
        return version.isEmpty() ? null : Math.clamp(version.getAsLong(), -1, Integer.MAX_VALUE);
    }

    /**
     * Returns whether the client requires the resource to exist, with {@code *}: for a change, not
     * for a creation.
     *
     * @return true for {@code *}
     */
    public boolean isAny() {
        return ANY.equals(tag);
    }

    /**
     * Compares with the present version.
     *
     * @param present the present version
     * @throws ProblemException 412 if the client named another one
     */
    public void check(long present) {
        if (version().orElse(present) != present) {
            throw new ProblemException(ConcurrencyProblems.preconditionFailed());
        }
    }
}
