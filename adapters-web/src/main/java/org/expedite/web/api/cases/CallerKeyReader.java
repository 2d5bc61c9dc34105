package org.expedite.web.api.cases;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.expedite.application.callers.CallerKey;
import org.expedite.web.api.text.TextRule;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of a caller one by one. What cannot be read is ignored, so that a withheld number
 * does not spoil the e-mail address beside it; it is an error only if nothing else is left.
 */
final class CallerKeyReader {
    private final Set<CallerKey> ignored = EnumSet.noneOf(CallerKey.class);
    private final List<FieldErrorJson> errors = new ArrayList<>();
    private boolean hasRead;

    /**
     * Reads a key.
     *
     * @param field its name in the body
     * @param objection the error if it cannot be read, {@code CODE: detail}
     * @param forms returns the forms in which it is looked up, none if it cannot be read
     * @return the forms
     */
    Set<String> read(
            CallerKey key,
            String field,
            @Nullable String given,
            String objection,
            Function<String, Set<String>> forms) {
        if (given == null) {
            return Set.of();
        }
        Set<String> read = given.isBlank() ? Set.of() : forms.apply(given);
        if (read.isEmpty()) {
            String blank = TextRule.objection(given, Integer.MAX_VALUE, true, false);
            ignored.add(key);
            FieldErrorJson.coded("/" + field, blank == null ? objection : blank)
                    .ifPresent(errors::add);
        }
        hasRead |= !read.isEmpty();
        return read;
    }

    /**
     * Returns the keys that could not be read.
     *
     * @throws ProblemException 422 if none of the given ones could be read
     */
    Set<CallerKey> ignored() {
        if (!hasRead) {
            throw new ProblemException(RequestProblems.invalidBody(errors));
        }
        return ignored;
    }
}
