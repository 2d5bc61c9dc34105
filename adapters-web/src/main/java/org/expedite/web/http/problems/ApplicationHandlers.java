package org.expedite.web.http.problems;

import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.expedite.application.ConflictException;
import org.expedite.application.NotFoundException;
import org.expedite.application.StaleVersionException;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.accounts.ReauthenticationRequiredException;
import org.expedite.application.attachments.StorageFullException;

/** Maps exceptions of the application to problems. */
@Factory
final class ApplicationHandlers {

    private final ProblemResponses responses;

    ApplicationHandlers(ProblemResponses responses) {
        this.responses = responses;
    }

    @Singleton
    ExceptionHandler<NotFoundException, HttpResponse<?>> notFound() {
        return handler(cause -> Problems.notFound(String.valueOf(cause.getMessage())));
    }

    @Singleton
    ExceptionHandler<ForbiddenException, HttpResponse<?>> forbidden() {
        return handler(cause -> Problems.forbidden(String.valueOf(cause.getMessage())));
    }

    @Singleton
    ExceptionHandler<ReauthenticationRequiredException, HttpResponse<?>> reauthentication() {
        return handler(
                cause -> Problems.reauthenticationRequired(String.valueOf(cause.getMessage())));
    }

    @Singleton
    ExceptionHandler<ConflictException, HttpResponse<?>> conflict() {
        return handler(_ -> ConcurrencyProblems.conflict());
    }

    @Singleton
    ExceptionHandler<StorageFullException, HttpResponse<?>> storageFull() {
        return handler(StorageProblems::full);
    }

    @Singleton
    ExceptionHandler<StaleVersionException, HttpResponse<?>> stale() {
        return handler(_ -> ConcurrencyProblems.conflict());
    }

    private <E extends Throwable> ExceptionHandler<E, HttpResponse<?>> handler(
            Function<E, ProblemSpec> specOf) {
        return (request, cause) ->
                responses.render(specOf.apply(cause), request, HttpResponse.ok());
    }
}
