package org.expedite.web.security;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.expedite.application.Actor;
import org.expedite.web.problems.Faults;
import org.expedite.web.problems.ProblemException;

/**
 * Hands a controller the {@link Actor} that signed in, as an argument. On an open address an
 * argument of that type still needs a token.
 */
@Singleton
final class ActorBinder implements TypedRequestArgumentBinder<Actor> {

    private static final Argument<Actor> ACTOR = Argument.of(Actor.class);

    @Override
    public Argument<Actor> argumentType() {
        return ACTOR;
    }

    @Override
    public BindingResult<Actor> bind(
            ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
        SignedIn signedIn =
                request.getUserPrincipal(SignedIn.class)
                        .orElseThrow(() -> new ProblemException(Faults.unauthorized()));
        return () -> Optional.of(signedIn.actor());
    }
}
