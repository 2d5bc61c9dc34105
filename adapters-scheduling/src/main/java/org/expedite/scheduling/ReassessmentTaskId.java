package org.expedite.scheduling;

import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;

/**
 * Identifies a requested reassessment as an instance of a task. The first part is the organization
 * or case to reassess, the others are the cause; so the same request is stored once. Parts are
 * separated by blanks and contain none.
 */
final class ReassessmentTaskId {
    private ReassessmentTaskId() {}

    /**
     * Returns, for example, {@code acme CONTRACT C99 3}, caused by the third version of that
     * contract.
     */
    static String of(OrganizationId organization, RecordVersion<?> because) {
        RecordKey key = because.record().key();
        return String.join(
                " ",
                organization.value(),
                key.kind().name(),
                key.id(),
                String.valueOf(because.version()));
    }

    /**
     * Returns, for example, {@code 2026-1122-000017 2}, caused by the second version of that case.
     */
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
