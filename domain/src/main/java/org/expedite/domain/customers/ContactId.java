package org.expedite.domain.customers;

import org.expedite.domain.Require;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/** Identifies a contact: one real person, never an alias. */
public record ContactId(String value) {
    public ContactId {
        Require.identifier("contact id", value);
    }

    public RecordKey key() {
        return new RecordKey(RecordKind.CONTACT, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
