package org.expedite.domain.customers;

import org.expedite.domain.Require;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/** Identifier of an organization in its source system. */
public record OrganizationId(String value) implements Comparable<OrganizationId> {
    public OrganizationId {
        Require.identifier("organization id", value);
    }

    public RecordKey key() {
        return new RecordKey(RecordKind.ORGANIZATION, value);
    }

    @Override
    public int compareTo(OrganizationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
