package org.expedite.domain.contracts;

import org.expedite.domain.Require;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/** Identifies a support contract. */
public record ContractNumber(String value) {
    public ContractNumber {
        Require.identifier("contract number", value);
    }

    public RecordKey key() {
        return new RecordKey(RecordKind.CONTRACT, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
