package org.expedite.domain.escalation;

import org.expedite.domain.registry.RecordVersion;

/** Version of a record that a finding rests on. */
public record Evidence(EvidenceType type, String id, int version) {
    /** Creates the evidence for {@code recorded}. */
    public static Evidence of(RecordVersion<?> recorded) {
        return new Evidence(
                EvidenceType.of(recorded.record().key().kind()),
                recorded.record().key().id(),
                recorded.version());
    }
}
