package org.expedite.domain.products;

import java.util.Locale;
import org.expedite.domain.Require;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/**
 * The serial number on a piece of equipment, as it is recorded. Two that differ in case are two
 * numbers; people are understood if they name one in another case, see {@link #folded}.
 */
public record SerialNumber(String value) implements Comparable<SerialNumber> {
    public SerialNumber {
        Require.identifier("serial", value);
    }

    public RecordKey key() {
        return new RecordKey(RecordKind.ASSET, value);
    }

    /** Returns the number without regard to case. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
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
