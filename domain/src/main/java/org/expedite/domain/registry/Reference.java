package org.expedite.domain.registry;

/** One record naming another: as what, and which. */
public record Reference(Relation relation, RecordKey target) {
    /** Whether the named record must be known; only covered serials may be registered later. */
    public boolean mustExist() {
        return relation != Relation.COVERED_SERIAL;
    }
}
