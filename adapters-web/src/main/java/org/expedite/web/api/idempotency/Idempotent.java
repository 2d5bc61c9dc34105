package org.expedite.web.api.idempotency;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that is done once under each {@code Idempotency-Key} of a caller: a request that comes
 * again gets the answer of the first time, byte by byte.
 *
 * <p>The method takes the {@link org.expedite.application.access.Actor}, whose key it is, and gives
 * an {@link io.micronaut.http.HttpResponse} of what was done; it throws to refuse. With a key it
 * runs in one transaction with the key and the answer, and may run several times, as in {@link
 * org.expedite.application.UnitOfWork#run}.
 */
@Documented
@Around
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {}
