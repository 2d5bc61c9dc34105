package org.expedite.domain.products;

import java.util.Locale;
import org.expedite.domain.Require;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/** The name of a model, such as {@code M320}. */
public record Model(String value) {
    public Model {
        Require.identifier("model", value);
    }

    public RecordKey key() {
        return new RecordKey(RecordKind.PRODUCT, value);
    }

    /** Returns the name without regard to case. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
