package org.expedite.domain.products;

import org.expedite.domain.Require;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/** The code of a product line, such as {@code M_SERIES}; the set is open. */
public record ProductLineCode(String value) {
    public ProductLineCode {
        Require.identifier("product line", value);
    }

    public RecordKey key() {
        return new RecordKey(RecordKind.PRODUCT_LINE, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
