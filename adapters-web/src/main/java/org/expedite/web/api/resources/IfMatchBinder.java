package org.expedite.web.api.resources;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Passes the {@link IfMatch} of a request to its controller as an argument. */
@Singleton
final class IfMatchBinder implements TypedRequestArgumentBinder<IfMatch> {

    private static final Argument<IfMatch> IF_MATCH = Argument.of(IfMatch.class);

    @Override
    public Argument<IfMatch> argumentType() {
        return IF_MATCH;
    }

    @Override
    public BindingResult<IfMatch> bind(
            ArgumentConversionContext<IfMatch> context, HttpRequest<?> request) {
        IfMatch ifMatch = IfMatch.of(request);
        return () -> Optional.of(ifMatch);
    }
}
