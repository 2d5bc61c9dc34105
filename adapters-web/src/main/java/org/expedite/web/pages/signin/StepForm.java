package org.expedite.web.pages.signin;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Texts;
import org.expedite.web.pages.TooEarlyResponse;

/**
 * The form of a step of a sign-in, to show it again if the step failed.
 *
 * @param shown what was typed and is no secret
 * @param field the field that is to be changed
 * @param rejectedKey the key of what a person is told if something is wrong
 * @param page makes the page with the form
 */
record StepForm(
        Texts texts,
        Map<String, String> shown,
        String field,
        String rejectedKey,
        Function<FormState, Object> page) {

    /** Returns the page for what is wrong. */
    Object rejected() {
        return with(rejectedKey);
    }

    /** Returns the page for an attempt that came too early. */
    Object tooEarly(Duration remaining) {
        return with("sign_in.too_early", TooEarlyResponse.seconds(remaining));
    }

    private Object with(String key, Object... values) {
        return page.apply(FormState.rejected(shown, field, texts.text(key, values)));
    }
}
