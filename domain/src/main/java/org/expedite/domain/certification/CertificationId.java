package org.expedite.domain.certification;

import org.expedite.domain.Require;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/** Identifies one certification of one person. */
public record CertificationId(String value) {
    public CertificationId {
        Require.identifier("certification id", value);
    }

    /** Returns whether two ids are the same but for their letter case, which nobody reads out. */
    public boolean equalsIgnoringCase(CertificationId other) {
        return value.equalsIgnoreCase(other.value);
    }

    public RecordKey key() {
        return new RecordKey(RecordKind.CERTIFICATION, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
