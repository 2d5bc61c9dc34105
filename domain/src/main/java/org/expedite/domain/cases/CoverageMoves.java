package org.expedite.domain.cases;

import java.time.Instant;
import java.util.Objects;
import org.expedite.domain.Require;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.TimeAndMaterials;

/**
 * Moves that get assistance for a case without cover: accept time and materials, or verify the
 * serial number.
 */
public final class CoverageMoves {
    private CoverageMoves() {}

    /**
     * Accepts time and materials. The case enters the queue of its level and gets assistance
     * without priority. Clause {@code REQUIRE_CONTRACT}.
     */
    public static Move acceptTimeAndMaterials(
            SupportCase supportCase, TimeAndMaterials accepted, Participant by) {
        return supportCase.make(
                CaseMove.ACCEPT_TIME_AND_MATERIALS,
                by,
                accepted.acceptedAt(),
                // The customer has accepted, also if staff records it.
                c ->
                        c.with(c.product(), c.assistance().with(accepted))
                                .with(
                                        c.state()
                                                .queuedAgain(accepted.acceptedAt())
                                                .customerActive(accepted.acceptedAt())),
                origin ->
                        new CaseEvent.TimeAndMaterialsAccepted(
                                origin, accepted.acceptedBy(), accepted.rate(), accepted.amount()));
    }

    /**
     * Verifies the serial number, as read off the equipment, and applies the assistance that
     * follows from its cover.
     *
     * @param read the product of that serial number, as currently registered
     * @param found the assistance for that serial number; must not be {@link
     *     AssistanceOutcome#UNVERIFIED}
     */
    public static Move verify(
            SupportCase supportCase,
            CaseProduct read,
            Assistance found,
            Participant by,
            Instant at) {
        Require.that(
                found.outcome() != AssistanceOutcome.UNVERIFIED,
                found,
                "the serial must be known to the organization");
        Move move =
                supportCase.make(
                        CaseMove.VERIFY,
                        by,
                        at,
                        c -> c.with(read, c.assistance()),
                        origin ->
                                new CaseEvent.SerialVerified(
                                        origin,
                                        supportCase.product().serial(),
                                        Objects.requireNonNull(read.serial())));
        return switch (move) {
            case Move.Made(CaseChange verified) ->
                    new Move.Made(
                            verified.then(
                                    c -> ReassessmentMoves.reassess(c, found, read, by.id(), at)));
            case Move.Refused refused -> refused;
        };
    }
}
