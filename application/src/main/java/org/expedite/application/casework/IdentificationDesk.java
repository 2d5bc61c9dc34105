package org.expedite.application.casework;

import org.expedite.application.access.Actor;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.CaseSnapshot;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.IdentificationMoves;
import org.expedite.domain.cases.IdentifiedExpert;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.PriorityEscalation;
import org.jspecify.annotations.Nullable;

/** Identifies contacts on cases that are already open. Clause {@code ACCESS_IDENTIFY}. */
public final class IdentificationDesk {
    private final MoveExecutor moves;
    private final PriorityEscalation policy;

    /** Creates a desk that moves cases with {@code moves}. */
    public IdentificationDesk(MoveExecutor moves, PriorityEscalation policy) {
        this.moves = moves;
        this.policy = policy;
    }

    /**
     * Identifies {@code person} late, and records this person as the certified expert if the case
     * has none; see {@link IdentificationMoves#identifyLate}.
     *
     * @param person a contact of the case's organization; customers can name only themselves
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public MoveResult identify(Actor actor, CaseNumber number, ContactId person) {
        return moves.move(
                actor,
                UseCase.IDENTIFY_REQUESTER,
                number,
                null,
                person,
                snapshot ->
                        CustomerRepresentative.error(
                                actor,
                                person,
                                "contact_id",
                                snapshot.supportCase(),
                                snapshot.facts().registry(),
                                policy.settings().dayOf(snapshot.at())),
                snapshot ->
                        IdentificationMoves.identifyLate(
                                snapshot.supportCase(),
                                person,
                                expert(snapshot, person),
                                policy.settings().lateIdentification().isAllowed(),
                                actor.participant(),
                                snapshot.at()));
    }

    private @Nullable IdentifiedExpert expert(CaseSnapshot snapshot, ContactId person) {
        EscalationFacts facts =
                snapshot.facts()
                        .forDecision(
                                CaseFacts.of(
                                        snapshot.supportCase(), snapshot.supportCase().version()),
                                person,
                                Identification.LATE);
        return policy.identifiedExpert(facts, snapshot.at()).orElse(null);
    }
}
