package org.expedite.web.api.resources;

import java.util.Set;
import java.util.function.Function;
import org.expedite.domain.cases.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * A merge patch whose named members are valid.
 *
 * @param <T> a record of all members that a patch can name
 */
public final class ParsedPatch<T> {
    private final Set<String> named;
    private final T values;

    ParsedPatch(Set<String> named, T values) {
        this.named = named;
        this.values = values;
    }

    /**
     * Returns the change of one member.
     *
     * @param member its name in the body
     * @param value reads its new value, which is null if the patch removes the member; not called
     *     unless the patch names it
     * @param <V> the type of the value
     * @return no change if the patch does not name the member
     */
    public <V extends @Nullable Object> FieldChange<V> change(String member, Function<T, V> value) {
        return named.contains(member)
                ? new FieldChange.NewValue<V>(value.apply(values))
                : new FieldChange.Unchanged<V>();
    }
}
