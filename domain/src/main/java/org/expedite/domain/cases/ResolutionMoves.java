package org.expedite.domain.cases;

import java.time.Duration;
import java.time.Instant;
import org.expedite.domain.customers.ContactId;
import org.jspecify.annotations.Nullable;

/** How a case ends, and how it begins again. What is expedited ends with it. */
public final class ResolutionMoves {
    private ResolutionMoves() {}

    /**
     * The cause is mended, its owner says.
     *
     * @param summary how
     */
    public static Move resolve(
            SupportCase supportCase, String summary, Participant by, Instant at) {
        return supportCase.make(
                CaseMove.RESOLVE,
                by,
                at,
                c -> c.with(c.state().resolved(at)),
                origin -> new CaseEvent.Resolved(origin, summary));
    }

    /**
     * The customer agrees with the resolution.
     *
     * @param agreedBy who of the customer does
     */
    public static Move close(
            SupportCase supportCase, ContactId agreedBy, Participant by, Instant at) {
        return supportCase.make(
                CaseMove.CLOSE,
                by,
                at,
                c -> c.with(c.state().closed()),
                origin -> new CaseEvent.Closed(origin, new ClosureReason.Agreed(agreedBy)));
    }

    /**
     * Closes a resolved case that the customer has said nothing to for as long as {@code silence}
     * (ours).
     *
     * @return an empty change where it is not resolved, or the silence was not that long
     */
    public static CaseChange autoClose(SupportCase supportCase, Duration silence, Instant at) {
        Instant since = supportCase.state().awaitingConfirmationSince();
        if (since == null || since.plus(silence).isAfter(at)) {
            return CaseChange.startingFrom(supportCase);
        }
        Move move =
                supportCase.make(
                        CaseMove.CLOSE,
                        Participant.CENTER,
                        at,
                        c -> c.with(c.state().closed()),
                        origin ->
                                new CaseEvent.Closed(origin, new ClosureReason.AutoClosed(since)));
        return switch (move) {
            case Move.Made(CaseChange change) -> change;
            // Only what is resolved is silent, and everybody may close that.
            case Move.Refused refused -> throw new IllegalStateException(refused.explanation());
        };
    }

    /**
     * It was not resolved after all: back into the queue of its level, expedited no longer.
     *
     * @param reason what is wrong still
     */
    public static Move reopen(SupportCase supportCase, String reason, Participant by, Instant at) {
        return supportCase.make(
                CaseMove.REOPEN,
                by,
                at,
                c -> c.with(c.state().reopened(at)),
                origin -> new CaseEvent.Reopened(origin, reason));
    }

    /**
     * The customer does not want it worked on any more.
     *
     * @param reason why, or null
     */
    public static Move withdraw(
            SupportCase supportCase, @Nullable String reason, Participant by, Instant at) {
        return supportCase.make(
                CaseMove.WITHDRAW,
                by,
                at,
                c -> c.with(c.state().withdrawn()),
                origin -> new CaseEvent.Withdrawn(origin, reason));
    }

    /** The case after {@code by} said something: a customer breaks the silence after resolution. */
    public static SupportCase restartAutoClose(
            SupportCase supportCase, Participant by, Instant at) {
        boolean breaksSilence =
                supportCase.state().status() == CaseStatus.RESOLVED && !by.isStaff();
        return breaksSilence
                ? supportCase.with(supportCase.state().autoCloseRestarted(at))
                : supportCase;
    }
}
