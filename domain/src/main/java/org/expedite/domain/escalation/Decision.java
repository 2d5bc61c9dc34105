package org.expedite.domain.escalation;

import java.time.Instant;
import java.util.stream.Stream;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * The stored decision on a request for priority escalation. It is never rewritten; wrong facts are
 * corrected in the registry. It names the versions of all records that it rests on, so it can be
 * replayed.
 *
 * @param caseVersion the evaluated version of the case
 * @param requester the requester, or null if nobody is identified
 * @param requestedBy the id of the actor who sent the request
 * @param justification the requester's justification
 * @param settings the settings at the time of the decision
 * @param subject the evaluated case and product; null for decisions made before they were stored
 * @param read the versions of all records that it read; null for decisions made before they were
 *     stored
 */
public record Decision(
        EscalationId id,
        CaseNumber caseNumber,
        int caseVersion,
        @Nullable ContactId requester,
        String requestedBy,
        EscalationReason reason,
        String justification,
        Instant decidedAt,
        PolicySettings settings,
        @Nullable Subject subject,
        @Nullable FactVersions read,
        Evaluation evaluation)
        implements Escalation {
    /**
     * The case and the product as evaluated, in addition to the facts of the registry.
     *
     * @param serial the serial number, or null if only the model was known
     * @param model the model if no serial number was known, or null
     */
    public record Subject(
            EscalationFacts.CaseFacts caseFacts,
            @Nullable SerialNumber serial,
            @Nullable Model model) {}

    /** Returns the organization of the case; null for decisions made before it was stored. */
    public @Nullable OrganizationId organization() {
        return subject == null ? null : subject.caseFacts().organization();
    }

    /**
     * Returns the product line that the decision read, or of earlier decisions the one that they
     * name as evidence; null if the line was not known.
     */
    public @Nullable ProductLineCode productLine() {
        Stream<String> lines =
                read == null
                        ? evaluation.findings().stream()
                                .flatMap(finding -> finding.evidence().stream())
                                .filter(evidence -> evidence.type() == EvidenceType.PRODUCT_LINE)
                                .map(Evidence::id)
                        : read.all().stream()
                                .map(FactVersion::key)
                                .filter(key -> key.kind() == RecordKind.PRODUCT_LINE)
                                .map(RecordKey::id);
        return lines.findFirst().map(ProductLineCode::new).orElse(null);
    }

    /** Returns the decision with an evaluation from which details are removed. */
    public Decision showing(Evaluation shown) {
        return new Decision(
                id,
                caseNumber,
                caseVersion,
                requester,
                requestedBy,
                reason,
                justification,
                decidedAt,
                settings,
                subject,
                read,
                shown);
    }

    /** Longest justification, in characters. */
    public static final int MAX_JUSTIFICATION = 4_000;
}
