package org.expedite.application.cases;

import org.expedite.application.Actor;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Identifications;
import org.expedite.domain.cases.IdentifiedExpert;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.EscalationFacts.Matter;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.PriorityEscalation;
import org.jspecify.annotations.Nullable;

/** Where somebody is identified on a case that is open already. Clause {@code ACCESS_IDENTIFY}. */
public final class IdentificationDesk {
    private final CaseMover mover;
    private final PriorityEscalation policy;

    /** A desk that moves cases with {@code mover}. */
    public IdentificationDesk(CaseMover mover, PriorityEscalation policy) {
        this.mover = mover;
        this.policy = policy;
    }

    /**
     * Records that {@code person} was identified late, and the certified expert that this person is
     * where none was known; see {@link Identifications#late}.
     *
     * @param person somebody of the case's organization; a customer can name itself only
     * @throws org.expedite.application.ForbiddenException if the actor does no casework
     * @throws org.expedite.application.NotFoundException if there is no such case, or not for this
     *     actor
     */
    public Moved identify(Actor actor, CaseNumber number, ContactId person) {
        return mover.move(
                actor,
                number,
                null,
                person,
                look ->
                        Spokesperson.problem(
                                actor,
                                person,
                                "contact_id",
                                look.supportCase(),
                                look.gathered().known(),
                                policy.settings().dayOf(look.at())),
                look ->
                        Identifications.late(
                                look.supportCase(),
                                person,
                                expert(look, person),
                                policy.settings().lateIdentification().isAllowed(),
                                actor.participant(),
                                look.at()));
    }

    private @Nullable IdentifiedExpert expert(Look look, ContactId person) {
        EscalationFacts facts =
                look.gathered()
                        .on(
                                Matter.of(look.supportCase(), look.supportCase().version()),
                                person,
                                Identification.LATE);
        return policy.identifiedExpert(facts, look.at()).orElse(null);
    }
}
