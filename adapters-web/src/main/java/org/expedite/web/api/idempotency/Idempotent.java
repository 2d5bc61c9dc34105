package org.expedite.web.api.idempotency;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that runs once for each {@code Idempotency-Key} of a caller. A repeated request gets the
 * first response, byte by byte, as long as the caller may see what it is about.
 *
 * <p>The method takes the {@link org.expedite.application.access.Actor} that owns the key, returns
 * an {@link io.micronaut.http.HttpResponse} on success, and throws otherwise. With a key, it runs
 * in one transaction with the key and the response, and may run several times, as in {@link
 * org.expedite.application.UnitOfWork#run}.
 */
@Documented
@Around
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {}
