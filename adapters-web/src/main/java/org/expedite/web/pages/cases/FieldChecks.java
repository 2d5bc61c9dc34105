package org.expedite.web.pages.cases;

import java.util.Optional;
import org.expedite.web.api.text.TextRule;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Checks the texts of a form by the rules of the API.
 *
 * @param body what was sent
 * @param texts the texts in the language of the reader
 */
record FieldChecks(FormBody body, Texts texts) {

    /** Returns the problem of a text that is required; empty if there is none. */
    Optional<FormState.Problem> text(String field, int max, boolean lines) {
        return of(field, body.text(field), max, lines, false);
    }

    /** Returns the problem of a text that needs a letter or a digit; empty if there is none. */
    Optional<FormState.Problem> words(String field, int max) {
        return of(field, body.text(field), max, true, true);
    }

    /** Returns the problem of a text that may be left out; empty if there is none. */
    Optional<FormState.Problem> optional(String field, int max, boolean lines) {
        return body.text(field).isEmpty() ? Optional.empty() : text(field, max, lines);
    }

    /** Returns the problem of one text of a field; empty if there is none. */
    Optional<FormState.Problem> of(
            String field, String text, int max, boolean lines, boolean words) {
        return problem(field, TextRule.objection(text, max, lines, words), max);
    }

    /** Returns the problem of an objection, {@code CODE: detail}; empty for none. */
    Optional<FormState.Problem> problem(String field, @Nullable String objection, int max) {
        return Optional.ofNullable(objection)
                .map(text -> "cases.objection." + text.substring(0, text.indexOf(':')))
                .map(key -> new FormState.Problem(field, texts.text(key, Integer.toString(max))));
    }

    /** Says in which row of contacts a problem is. */
    FormState.Problem ofContact(int row, FormState.Problem problem) {
        return new FormState.Problem(
                problem.field(), texts.text("cases.problem.contact", row, problem.text()));
    }

    FormState.Problem problem(String field, String key) {
        return new FormState.Problem(field, texts.text(key));
    }
}
