package org.expedite.domain.cases;

import java.time.Instant;
import java.util.Objects;
import org.expedite.domain.explanation.Statement;

/** Moves that change the owner of a case: pick up, release, hand over, unassign. */
public final class OwnershipMoves {
    private OwnershipMoves() {}

    /** Takes a case out of the queue of its level. A pending grant ends. */
    public static Move pickUp(SupportCase supportCase, Participant by, Instant at) {
        return supportCase.make(
                CaseMove.PICK_UP,
                by,
                at,
                c -> c.with(c.state().ownedBy(by.id())),
                origin -> new CaseEvent.PickedUp(origin, supportCase.state().level()));
    }

    /** Puts a case back into the queue of its level, at its former position. */
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
     * Hands a case over to another engineer, who must work at the level of the case.
     *
     * @param engineer the id of the next owner
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
                ? new Move.Refused(
                        Refusal.ALREADY_THE_OWNER, Statement.ALREADY_THE_OWNER.with(engineer))
                : move;
    }

    /**
     * Puts a case back into the queue of its level, at its former position, because its owner has
     * left or works no longer at that level (ours).
     *
     * @return an empty change if nobody owns the case, or the work on it has ended: whoever
     *     resolved a case remains named, and reopening gives the case to nobody
     */
    public static CaseChange unassign(SupportCase supportCase, Instant at) {
        Move move =
                supportCase.make(
                        CaseMove.UNASSIGN,
                        Participant.CENTER,
                        at,
                        c -> c.with(c.state().ownedBy(null)),
                        origin ->
                                new CaseEvent.Unassigned(
                                        origin, supportCase.state().level(), owner(supportCase)));
        return switch (move) {
            case Move.Made(CaseChange change) -> change;
            case Move.Refused _ -> CaseChange.startingFrom(supportCase);
        };
    }

    /** Returns the owner of a case that is released, handed over or unassigned, and so has one. */
    private static String owner(SupportCase supportCase) {
        return Objects.requireNonNull(supportCase.state().owner());
    }
}
