package org.expedite.web.api.idempotency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST whose body is too large to be received within a transaction. What it says is known when it
 * is received, and then a method of another bean does the work, which is {@link Idempotent} itself.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface IdempotentBy {

    /**
     * The bean with the method.
     *
     * @return its class
     */
    Class<?> value();
}
