package org.expedite.domain.escalation;

import java.time.Instant;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
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
