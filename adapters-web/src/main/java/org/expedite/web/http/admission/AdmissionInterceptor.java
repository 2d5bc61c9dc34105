package org.expedite.web.http.admission;

import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Surrounds every method of an {@link Admitted} controller, on the thread of the method: the body
 * is complete and valid, and idempotency keys are looked up inside.
 */
@Singleton
@InterceptorBean(Admitted.class)
final class AdmissionInterceptor implements MethodInterceptor<Object, Object> {
    private final Admission admission;

    AdmissionInterceptor(Admission admission) {
        this.admission = admission;
    }

    @Override
    public int getOrder() {
        return InterceptPhase.RETRY.getPosition();
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
        try (Admission.Place _ = admission.enter()) {
            return context.proceed();
        }
    }
}
