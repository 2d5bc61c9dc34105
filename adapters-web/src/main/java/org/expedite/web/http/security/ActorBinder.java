package org.expedite.web.http.security;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.expedite.application.access.Actor;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.Problems;

/**
 * Passes the signed-in {@link Actor} to a controller as an argument. Such an argument requires a
 * token also on an open route.
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
        ActorAuthentication signedIn =
                request.getUserPrincipal(ActorAuthentication.class)
                        .orElseThrow(() -> new ProblemException(Problems.unauthorized()));
        return () -> Optional.of(signedIn.actor());
    }
}
