package org.expedite.domain.cases;

import org.jspecify.annotations.Nullable;

/**
 * The change of one field. A field that can be removed has a nullable type, and null removes it.
 *
 * @param <T> the type of the field
 */
public sealed interface FieldChange<T extends @Nullable Object> {

    /** Leaves the field as it is. */
    record Unchanged<T extends @Nullable Object>() implements FieldChange<T> {}

    /** Gives the field a new value. */
    record NewValue<T extends @Nullable Object>(T value) implements FieldChange<T> {}

    /** Returns the value after the change of a field that has the value {@code current}. */
    default T applyTo(T current) {
        return switch (this) {
            case Unchanged<T> _ -> current;
            case NewValue<T>(T value) -> value;
        };
    }
}
