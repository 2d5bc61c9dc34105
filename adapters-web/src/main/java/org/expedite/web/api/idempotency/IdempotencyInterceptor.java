package org.expedite.web.api.idempotency;

import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.expedite.application.access.Actor;
import org.expedite.application.idempotency.IdempotencyDesk;
import org.expedite.application.idempotency.IdempotentResult;
import org.expedite.application.idempotency.StoredResponse;
import org.expedite.web.http.problems.ConcurrencyProblems;
import org.expedite.web.http.problems.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Surrounds every {@link Idempotent} method of a controller, on the thread of the method and after
 * validation of its arguments.
 */
@Singleton
@InterceptorBean(Idempotent.class)
final class IdempotencyInterceptor implements MethodInterceptor<Object, Object> {
    /** Header of a response that was stored for an earlier request with the same key. */
    static final String REPLAYED = "Idempotency-Replayed";

    private final IdempotencyDesk desk;
    private final Fingerprints fingerprints;
    private final StoredResponses answers;
    private final ReplayAccess access;

    IdempotencyInterceptor(
            IdempotencyDesk desk,
            Fingerprints fingerprints,
            StoredResponses answers,
            ReplayAccess access) {
        this.desk = desk;
        this.fingerprints = fingerprints;
        this.answers = answers;
        this.access = access;
    }

    @Override
    public int getOrder() {
        return InterceptPhase.TRANSACTION.getPosition();
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
        HttpRequest<?> request =
                ServerRequestContext.currentRequest()
                        .orElseThrow(() -> new IllegalStateException("There is no request."));
        Optional<String> key = IdempotencyKeyHeader.of(request);
        return key.isEmpty() ? context.proceed() : once(key.get(), request, context);
    }

    private HttpResponse<?> once(
            String key, HttpRequest<?> request, MethodInvocationContext<Object, Object> context) {
        Actor actor = actorIn(context);
        String fingerprint = fingerprints.of(actor, request, bodyIn(context));
        // Not proceed() alone: a retry after a write conflict starts behind this interceptor again.
        Supplier<StoredResponse> work =
                () ->
                        answers.toKeep(
                                (HttpResponse<?>) Objects.requireNonNull(context.proceed(this)));
        Consumer<StoredResponse> visible = stored -> access.check(actor, request, stored);
        return switch (desk.executeOnce(actor, key, fingerprint, work, visible)) {
            case IdempotentResult.Executed(StoredResponse answer) -> answers.toSend(answer);
            case IdempotentResult.Replayed(StoredResponse answer) ->
                    answers.toSend(answer).header(REPLAYED, "true");
            case IdempotentResult.KeyReused() ->
                    throw new ProblemException(ConcurrencyProblems.idempotencyKeyReused());
            case IdempotentResult.KeyInUse() ->
                    throw new ProblemException(ConcurrencyProblems.idempotencyKeyInUse());
            case IdempotentResult.KeysFull(int maximum, Duration retryAfter) ->
                    throw new ProblemException(
                            ConcurrencyProblems.tooManyIdempotencyKeys(maximum, retryAfter));
        };
    }

    private static Actor actorIn(MethodInvocationContext<Object, Object> context) {
        return Arrays.stream(context.getParameterValues())
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(context + " takes no actor."));
    }

    private static @Nullable Object bodyIn(MethodInvocationContext<Object, Object> context) {
        Argument<?>[] arguments = context.getArguments();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].getAnnotationMetadata().hasAnnotation(Body.class)) {
                return context.getParameterValues()[i];
            }
        }
        return null;
    }
}
