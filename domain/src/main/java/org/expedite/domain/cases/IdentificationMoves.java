package org.expedite.domain.cases;

import java.time.Instant;
import java.util.Optional;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.explanation.Statement;
import org.jspecify.annotations.Nullable;

/** Identifies contacts of the customer after a case was opened. Clause {@code ACCESS_IDENTIFY}. */
public final class IdentificationMoves {
    private IdentificationMoves() {}

    /**
     * Records a late identification. If nobody was identified at opening, the first person becomes
     * the requester of the case. A certified expert is recorded if the case has none yet.
     *
     * @param expert the certified expert that this person is, or null
     * @param allowed whether late identification is allowed, a setting (ours)
     * @return an empty change if this person is already identified
     */
    public static Move identifyLate(
            SupportCase supportCase,
            ContactId person,
            @Nullable IdentifiedExpert expert,
            boolean allowed,
            Participant by,
            Instant at) {
        Move move =
                supportCase.make(
                        CaseMove.IDENTIFY,
                        by,
                        at,
                        c -> c.withLateIdentification(person),
                        origin -> new CaseEvent.Identified(origin, person));
        return switch (move) {
            case Move.Refused refused -> refused;
            case Move.Made _ when supportCase.isIdentified(person) ->
                    new Move.Made(CaseChange.startingFrom(supportCase));
            case Move.Made _ when !allowed -> lateIdentificationRefused();
            case Move.Made(CaseChange change) ->
                    new Move.Made(
                            expert == null
                                    ? change
                                    : change.then(c -> c.identify(expert, by.id(), at)));
        };
    }

    /**
     * Returns the refusal that {@code by} would get for identifying another person; empty if it is
     * possible.
     *
     * @param allowed see {@link #identifyLate}
     */
    public static Optional<Move.Refused> objectionTo(
            SupportCase supportCase, boolean allowed, Participant by) {
        return supportCase
                .objectionTo(CaseMove.IDENTIFY, by)
                .or(() -> allowed ? Optional.empty() : Optional.of(lateIdentificationRefused()));
    }

    private static Move.Refused lateIdentificationRefused() {
        return new Move.Refused(
                Refusal.LATE_IDENTIFICATION_REFUSED, Statement.LATE_IDENTIFICATION_REFUSED.with());
    }
}
