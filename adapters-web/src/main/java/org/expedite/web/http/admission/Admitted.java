package org.expedite.web.http.admission;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller whose methods work on the database. A request waits briefly while the node is
 * overloaded, and is then rejected; see {@link Admission}. Not for a route that receives its body
 * while it works: a slow client would keep others out.
 */
@Documented
@Around
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Admitted {}
