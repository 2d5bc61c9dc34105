package org.expedite.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the table of escalations, for tests of Micronaut Data on both databases. */
@MappedEntity("escalation")
record SampleEscalationRow(
        @Id String escalationId,
        String caseNumber,
        String kind,
        Instant madeAt,
        @Nullable String requesterId,
        String outcome,
        String body) {

    static SampleEscalationRow of(String id, Instant madeAt) {
        return new SampleEscalationRow(
                id, "2026-0101-000001", "PRIORITY", madeAt, null, "GRANTED", "{}");
    }
}
