package org.expedite.scheduling;

import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;

/**
 * A look that is asked for, as the instance of a task: first what is to be looked at, then because
 * of what, so that the same is asked for once. No part has a blank in it.
 */
final class ReassessmentTaskId {
    private ReassessmentTaskId() {}

    /** Such as {@code acme CONTRACT C99 3}, of the third version of that contract. */
    static String of(OrganizationId organization, RecordVersion<?> because) {
        RecordKey key = because.record().key();
        return String.join(
                " ",
                organization.value(),
                key.kind().name(),
                key.id(),
                String.valueOf(because.version()));
    }

    /** Such as {@code 2026-1122-000017 2}, of the second version of that case. */
    static String of(SupportCase waiting) {
        return waiting.number() + " " + waiting.version();
    }

    static OrganizationId organization(String instance) {
        return new OrganizationId(subject(instance));
    }

    static CaseNumber caseNumber(String instance) {
        return new CaseNumber(subject(instance));
    }

    private static String subject(String instance) {
        return instance.substring(0, instance.indexOf(' '));
    }
}
