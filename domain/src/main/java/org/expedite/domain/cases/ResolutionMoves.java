package org.expedite.domain.cases;

import java.time.Duration;
import java.time.Instant;
import org.expedite.domain.customers.ContactId;
import org.jspecify.annotations.Nullable;

/** Moves that resolve, close and withdraw a case. They end expediting. */
public final class ResolutionMoves {
    private ResolutionMoves() {}

    /**
     * Resolves a case.
     *
     * @param summary description of the resolution
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
     * Closes a resolved case because the customer agrees with the resolution.
     *
     * @param agreedBy the contact of the customer who agrees
     */
    public static Move close(
            SupportCase supportCase, ContactId agreedBy, Participant by, Instant at) {
        return supportCase.make(
                CaseMove.CLOSE,
                by,
                at,
                // The customer has agreed, also if staff records it.
                c -> c.with(c.state().closed(at).customerActive(at)),
                origin -> new CaseEvent.Closed(origin, new ClosureReason.Agreed(agreedBy)));
    }

    /**
     * Auto-closes a resolved case if the customer has not responded for {@code autoCloseAfter}
     * (ours).
     *
     * @return an empty change if the case is not resolved, or the time is not over
     */
    public static CaseChange autoClose(
            SupportCase supportCase, Duration autoCloseAfter, Instant at) {
        Instant since = supportCase.state().awaitingConfirmationSince();
        if (since == null || since.plus(autoCloseAfter).isAfter(at)) {
            return CaseChange.startingFrom(supportCase);
        }
        Move move =
                supportCase.make(
                        CaseMove.CLOSE,
                        Participant.CENTER,
                        at,
                        c -> c.with(c.state().closed(at)),
                        origin ->
                                new CaseEvent.Closed(origin, new ClosureReason.AutoClosed(since)));
        return switch (move) {
            case Move.Made(CaseChange change) -> change;
            // Only resolved cases await confirmation, and everybody may close those.
            case Move.Refused refused ->
                    throw new IllegalStateException(refused.explanation().text());
        };
    }

    /**
     * Withdraws a case: the customer wants no further work on it.
     *
     * @param reason the reason, or null
     */
    public static Move withdraw(
            SupportCase supportCase, @Nullable String reason, Participant by, Instant at) {
        return supportCase.make(
                CaseMove.WITHDRAW,
                by,
                at,
                c -> c.with(c.state().withdrawn(at)),
                origin -> new CaseEvent.Withdrawn(origin, reason));
    }
}
