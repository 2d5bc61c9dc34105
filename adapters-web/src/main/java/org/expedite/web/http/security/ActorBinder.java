package org.expedite.web.http.security;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.expedite.application.access.Actor;

/**
 * Passes the signed-in {@link Actor} to a controller as an argument. Such an argument requires a
 * sign-in also on an open route.
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
        Actor actor = CallerBinder.callerOf(request).actor();
        return () -> Optional.of(actor);
    }
}
