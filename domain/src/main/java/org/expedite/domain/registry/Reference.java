package org.expedite.domain.registry;

/** Reference from one record to another. */
public record Reference(Relation relation, RecordKey target) {
    /**
     * Returns whether the target must exist. Only covered serial numbers may be registered later.
     */
    public boolean mustExist() {
        return relation != Relation.COVERED_SERIAL;
    }
}
