package org.expedite.web.pages.signin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Session;
import org.expedite.application.signin.SignInResult;
import org.expedite.web.http.security.SessionCookie;
import org.expedite.web.pages.ReturnPath;
import org.expedite.web.pages.TooEarlyResponse;

/** The way through a sign-in: where a browser goes after each step. */
@Singleton
final class SignInSteps {

    private final SessionCookie cookie;

    SignInSteps(SessionCookie cookie) {
        this.cookie = cookie;
    }

    /** Goes on after a step that succeeded, else shows its form again, or begins anew. */
    HttpResponse<?> after(SignInResult result, ReturnPath back, StepForm form) {
        return switch (result) {
            case SignInResult.Begun begun -> after(begun.session(), back);
            case SignInResult.Expired _ -> begin(back);
            case SignInResult.Rejected _ ->
                    HttpResponse.unprocessableEntity().body(form.rejected());
            case SignInResult.TooEarly early ->
                    TooEarlyResponse.of(early.remaining()).body(form.tooEarly(early.remaining()));
        };
    }

    /** Stores a new session in the browser, and sends it to what is due, or back. */
    HttpResponse<?> after(NewSession begun, ReturnPath back) {
        return to(begun.session().stage(), back).cookie(cookie.holding(begun.secret()));
    }

    /** Sends the browser to what is due at a stage, or back if nothing is. */
    MutableHttpResponse<?> to(Session.Stage stage, ReturnPath back) {
        return switch (stage) {
            case SIGNED_IN -> HttpResponse.seeOther(URI.create(back.text()));
            case SECOND_FACTOR_DUE -> with("/sign-in/code", back);
            case ENROLMENT_DUE -> with("/second-factor", back);
        };
    }

    /** Sends the browser to the beginning. */
    MutableHttpResponse<?> begin(ReturnPath back) {
        return with("/sign-in", back);
    }

    private static MutableHttpResponse<?> with(String path, ReturnPath back) {
        return HttpResponse.seeOther(
                UriBuilder.of(path).queryParam(ReturnPath.FIELD, back.text()).build());
    }
}
