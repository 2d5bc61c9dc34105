package org.expedite.domain.cases;

import java.time.Instant;
import java.util.Objects;

/** Who works on a case: taken out of the queue, put back, given to somebody else. */
public final class OwnershipMoves {
    private OwnershipMoves() {}

    /** An engineer takes it out of the queue of its level; a pending grant is thereby used up. */
    public static Move pickUp(SupportCase supportCase, Participant by, Instant at) {
        return supportCase.make(
                CaseMove.PICK_UP,
                by,
                at,
                c -> c.with(c.state().ownedBy(by.id())),
                origin -> new CaseEvent.PickedUp(origin, supportCase.state().level()));
    }

    /** Back into the queue of its level, where it has the place that it had. */
    public static Move release(SupportCase supportCase, Participant by, Instant at) {
        return supportCase.make(
                CaseMove.RELEASE,
                by,
                at,
                c -> c.with(c.state().ownedBy(null)),
                origin ->
                        new CaseEvent.Released(
                                origin, supportCase.state().level(), owner(supportCase)));
    }

    /**
     * To another engineer, who must work at the level of the case.
     *
     * @param engineer the next owner
     */
    public static Move handOver(
            SupportCase supportCase, String engineer, Participant by, Instant at) {
        Move move =
                supportCase.make(
                        CaseMove.HAND_OVER,
                        by,
                        at,
                        c -> c.with(c.state().ownedBy(engineer)),
                        origin -> new CaseEvent.HandedOver(origin, owner(supportCase), engineer));
        boolean same = engineer.equals(supportCase.state().owner());
        return same && move instanceof Move.Made
                ? new Move.Refused(Refusal.ALREADY_THE_OWNER, engineer + " owns the case already.")
                : move;
    }

    /** The owner of a case that has one, as every case has that is released or handed over. */
    private static String owner(SupportCase supportCase) {
        return Objects.requireNonNull(supportCase.state().owner());
    }
}
