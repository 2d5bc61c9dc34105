package org.expedite.web.pages.callers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expedite.web.api.cases.CallerIdentificationBody;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Texts;

/** The details of a caller, as an engineer typed them. */
final class CallerSearch {

    private static final String PHONE = "phone";
    private static final String NAME = "name";
    private static final String CONTACT = "contact_id";
    private static final String CERTIFICATION = "certification_id";
    private static final String EMAIL = "email";
    private static final List<String> FIELDS = List.of(PHONE, NAME, CONTACT, CERTIFICATION, EMAIL);
    private static final int MAX = 500;

    private final FormBody body;
    private final Texts texts;
    private final List<FormState.Problem> problems = new ArrayList<>();

    CallerSearch(FormBody body, Texts texts) {
        this.body = body;
        this.texts = texts;
    }

    /** Returns the details to look up; empty, with problems in the form, if there are none. */
    Optional<CallerIdentificationBody.ReadKeys> keys(PhoneNumbers numbers) {
        if (FIELDS.stream().allMatch(field -> body.text(field).isEmpty())) {
            problem(PHONE, "calls.nothing_given");
            return Optional.empty();
        }
        FIELDS.stream()
                .filter(field -> body.text(field).length() > MAX)
                .forEach(field -> problem(field, "calls.too_long", MAX));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new CallerIdentificationBody(
                                    body.given(PHONE),
                                    null,
                                    body.given(CONTACT),
                                    body.given(CERTIFICATION),
                                    body.given(EMAIL),
                                    body.given(NAME))
                            .read(numbers));
        } catch (ProblemException _) {
            FIELDS.stream()
                    .filter(field -> body.given(field) != null)
                    .forEach(field -> problem(field, "calls.unreadable"));
            return Optional.empty();
        }
    }

    FormState form() {
        return new FormState(body.shown(FIELDS.toArray(String[]::new)), problems);
    }

    private void problem(String field, String key, Object... values) {
        problems.add(new FormState.Problem(field, texts.text(key, values)));
    }
}
