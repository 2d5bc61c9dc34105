package org.expedite.application.casework;

import org.expedite.application.access.Actor;
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

/** Where somebody is identified on a case that is open already. Clause {@code ACCESS_IDENTIFY}. */
public final class IdentificationDesk {
    private final MoveExecutor moves;
    private final PriorityEscalation policy;

    /** A desk that moves cases with {@code moves}. */
    public IdentificationDesk(MoveExecutor moves, PriorityEscalation policy) {
        this.moves = moves;
        this.policy = policy;
    }

    /**
     * Records that {@code person} was identified late, and the certified expert that this person is
     * where none was known; see {@link IdentificationMoves#identifyLate}.
     *
     * @param person somebody of the case's organization; a customer can name itself only
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     * @throws org.expedite.application.NotFoundException if there is no such case, or not for this
     *     actor
     */
    public MoveResult identify(Actor actor, CaseNumber number, ContactId person) {
        return moves.move(
                actor,
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
