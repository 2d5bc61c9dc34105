package org.expedite.domain.cases;

import java.time.Instant;
import java.util.Optional;
import org.expedite.domain.customers.ContactId;
import org.jspecify.annotations.Nullable;

/** Finding out after opening who of the customer asks. Clause {@code ACCESS_IDENTIFY}. */
public final class IdentificationMoves {
    private IdentificationMoves() {}

    /**
     * Records who was identified late. Where nobody was identified at opening, the first is the
     * requester of the case from now on; a certified expert is recorded where none was known.
     *
     * @param expert the certified expert that this person is, or null
     * @param allowed whether the center takes late identifications at all: a setting (ours)
     * @return an empty change where this person is identified already
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
     * Why {@code by} could not identify anybody new; empty where it could.
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
                Refusal.LATE_IDENTIFICATION_REFUSED,
                "Callers are identified while a case is opened, and later is too late here.");
    }
}
