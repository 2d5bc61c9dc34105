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
 * Version that a change is based on, as {@code If-Match} names it. A controller takes it as an
 * argument, also if the client sent none.
 *
 * <p>Entity tags of this API are strong and are the version in quotes. A weak tag, or a tag of
 * another form, matches no version.
 */
public final class IfMatch {

    private static final String HEADER = "If-Match";
    private static final String ANY = "*";
    private static final Pattern OURS = Pattern.compile("\"([0-9]{1,18})\"");
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7E]*\"");
    private static final long NONE_OF_OURS = -1;

    private final @Nullable String tag;

    private IfMatch(@Nullable String tag) {
        this.tag = tag;
    }

    /**
     * Reads the header of a request.
     *
     * @param request the request
     * @return the header, possibly absent
     * @throws ProblemException 400 if the header is neither one entity tag nor {@code *}
     */
    static IfMatch of(HttpRequest<?> request) {
        List<String> values = request.getHeaders().getAll(HEADER);
        if (values.isEmpty()) {
            return new IfMatch(null);
        }
        String tag = values.getFirst().strip();
        if (values.size() > 1 || !(ANY.equals(tag) || TAG.matcher(tag).matches())) {
            throw new ProblemException(
                    RequestProblems.invalidParameters(
                            List.of(
                                    FieldErrorJson.ofHeader(
                                            HEADER, "INVALID_ETAG", "must be one entity tag"))));
        }
        return new IfMatch(tag);
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
     * @return the version; -1, which matches no version, for a tag of another form; empty if the
     *     client sent no tag or {@code *}
     */
    public OptionalLong version() {
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
