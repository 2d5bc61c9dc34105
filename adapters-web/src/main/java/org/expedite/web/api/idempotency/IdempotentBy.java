package org.expedite.web.api.idempotency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST whose body is too large to be received within a transaction. The controller receives the
 * body first; then an {@link Idempotent} method of another bean does the work.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface IdempotentBy {

    /**
     * Returns the bean that does the work.
     *
     * @return its class
     */
    Class<?> value();
}
