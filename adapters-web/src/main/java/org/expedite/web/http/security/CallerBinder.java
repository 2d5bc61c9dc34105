package org.expedite.web.http.security;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.Problems;

/**
 * Passes the caller to a controller as an argument, with how it signed in. Such an argument
 * requires a sign-in also on an open route.
 */
@Singleton
final class CallerBinder implements TypedRequestArgumentBinder<SignedIn> {

    private static final Argument<SignedIn> CALLER = Argument.of(SignedIn.class);

    @Override
    public Argument<SignedIn> argumentType() {
        return CALLER;
    }

    @Override
    public BindingResult<SignedIn> bind(
            ArgumentConversionContext<SignedIn> context, HttpRequest<?> request) {
        SignedIn caller = callerOf(request);
        return () -> Optional.of(caller);
    }

    static SignedIn callerOf(HttpRequest<?> request) {
        return KnownCaller.of(request)
                .orElseThrow(() -> new ProblemException(Problems.unauthorized()));
    }
}
