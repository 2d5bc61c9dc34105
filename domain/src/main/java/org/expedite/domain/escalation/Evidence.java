package org.expedite.domain.escalation;

import org.expedite.domain.registry.RecordVersion;

/** The exact version of a record that a finding rests on. */
public record Evidence(EvidenceType type, String id, int version) {
    /** The evidence that {@code recorded} is. */
    public static Evidence of(RecordVersion<?> recorded) {
        return new Evidence(
                EvidenceType.of(recorded.record().key().kind()),
                recorded.record().key().id(),
                recorded.version());
    }
}
