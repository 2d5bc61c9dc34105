package org.expedite.domain.products;

import org.expedite.domain.Require;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/** The serial number on a piece of equipment; case counts. */
public record SerialNumber(String value) implements Comparable<SerialNumber> {
    public SerialNumber {
        Require.identifier("serial", value);
    }

    public RecordKey key() {
        return new RecordKey(RecordKind.ASSET, value);
    }

    @Override
    public int compareTo(SerialNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
