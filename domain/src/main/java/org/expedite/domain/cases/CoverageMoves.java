package org.expedite.domain.cases;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.expedite.domain.Require;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.TimeAndMaterials;
import org.expedite.domain.products.SerialNumber;

/** The ways of a case to assistance that somebody has to go: pay for it, or verify the serial. */
public final class CoverageMoves {
    private CoverageMoves() {}

    /**
     * The customer accepts time and materials: the case arrives in the queue of its level, and gets
     * assistance without priority. Clause {@code REQUIRE_CONTRACT}.
     */
    public static Move acceptTimeAndMaterials(
            SupportCase supportCase, TimeAndMaterials accepted, Participant by) {
        return supportCase.make(
                CaseMove.ACCEPT_TIME_AND_MATERIALS,
                by,
                accepted.acceptedAt(),
                c ->
                        c.with(c.product(), c.assistance().with(accepted))
                                .with(c.progress().queuedAgain(accepted.acceptedAt())),
                details(accepted));
    }

    /**
     * The serial is given as it was read off the equipment, and the case goes where the cover of
     * that serial leads.
     *
     * @param read the product of that serial, as it is known now
     * @param found what the cover of that serial comes to; not {@link
     *     AssistanceOutcome#UNVERIFIED}, for such a serial verifies nothing
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
                        Map.of(
                                "from", serial(supportCase.product()),
                                "to", serial(read)));
        return switch (move) {
            case Move.Made(CaseChange verified) ->
                    new Move.Made(verified.then(c -> Reassessment.of(c, found, read, by.id(), at)));
            case Move.Refused refused -> refused;
        };
    }

    private static Map<String, String> details(TimeAndMaterials accepted) {
        Map<String, String> details = new TreeMap<>();
        details.put("accepted_by", accepted.acceptedBy().value());
        details.put("rate", accepted.rate().toString());
        Optional.ofNullable(accepted.amount())
                .ifPresent(amount -> details.put("amount", amount.toString()));
        return details;
    }

    /** The empty text where only the model was given. */
    private static String serial(CaseProduct product) {
        return Optional.ofNullable(product.serial()).map(SerialNumber::value).orElse("");
    }
}
