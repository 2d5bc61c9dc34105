package org.expedite.domain.escalation;

import java.time.Instant;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;

/**
 * A judgement that was passed on a case and is kept as it is: never rewritten, a wrong fact is
 * corrected in the registry. It names the versions of all that it rests on, so it can be replayed.
 *
 * @param caseVersion the version of the case that was judged
 * @param requester who asked, or null with nobody identified
 * @param requestedBy the actor that put the request in
 * @param justification the customer's words
 * @param settings those that it was made with
 * @param subject what was judged; null of decisions that were made before it was kept
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
        Evaluation evaluation)
        implements Escalation {
    /**
     * What was judged beside the facts of the registry: the case as it was, and what it was about.
     *
     * @param serial null where only the model was known
     * @param model the model where no serial was known, or null
     */
    public record Subject(
            EscalationFacts.CaseFacts caseFacts,
            @Nullable SerialNumber serial,
            @Nullable Model model) {}

    /** Longest justification, in characters. */
    public static final int MAX_JUSTIFICATION = 4_000;
}
