package org.expedite.domain.escalation;

import org.expedite.domain.registry.RecordVersion;

/** The exact version of a record that a finding rests on. */
public record Evidence(EvidenceType type, String id, int version) {
    /** The evidence that {@code recorded} is. */
    public static Evidence of(RecordVersion<?> recorded) {
        return new Evidence(
                EvidenceType.of(recorded.fact().key().kind()),
                recorded.fact().key().id(),
                recorded.version());
    }
}
