package org.expedite.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the decisions, for tests of what Micronaut Data and the databases do together. */
@MappedEntity("decision")
record SampleDecisionRow(
        @Id String decisionId,
        String caseNumber,
        Instant decidedAt,
        @Nullable String requesterId,
        String outcome,
        String body) {

    static SampleDecisionRow of(String id, Instant decidedAt) {
        return new SampleDecisionRow(id, "2026-0101-000001", decidedAt, null, "GRANTED", "{}");
    }
}
