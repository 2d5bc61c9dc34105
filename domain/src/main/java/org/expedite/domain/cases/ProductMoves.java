package org.expedite.domain.cases;

import java.time.Instant;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.explanation.Statement;
import org.jspecify.annotations.Nullable;

/** Moves that put the product of a case right. */
public final class ProductMoves {
    private ProductMoves() {}

    /**
     * Replaces a wrong product by the right one, and applies the assistance that follows from the
     * cover of the right one, as for a new case (ours). Level, expedition and a grant stand; the
     * next request for priority is evaluated with the new product. A case that the center no longer
     * assists with leaves its owner; a resolved case keeps its status.
     *
     * @param right the right product, as currently registered
     * @param found the assistance for it
     * @param expert the certified expert for it, or null
     */
    public static Move correct(
            SupportCase supportCase,
            CaseProduct right,
            Assistance found,
            @Nullable IdentifiedExpert expert,
            String reason,
            Participant by,
            Instant at) {
        NamedProduct wrong = NamedProduct.of(supportCase.product());
        NamedProduct named = NamedProduct.of(right);
        Move move =
                supportCase.make(
                        CaseMove.CORRECT_PRODUCT,
                        by,
                        at,
                        c -> c.with(right, c.assistance()).with(kept(c.expert(), expert)),
                        origin -> new CaseEvent.ProductCorrected(origin, wrong, named, reason));
        return switch (move) {
            case Move.Made _ when named.equals(wrong) ->
                    new Move.Refused(Refusal.PRODUCT_UNCHANGED, Statement.PRODUCT_UNCHANGED.with());
            case Move.Made(CaseChange corrected) ->
                    new Move.Made(
                            corrected
                                    .then(c -> identify(c, expert, by, at))
                                    .then(
                                            c ->
                                                    ReassessmentMoves.apply(
                                                            c, found, right, by.id(), at)));
            case Move.Refused refused -> refused;
        };
    }

    /** Returns the expert whom the case had before if the right product has the same one. */
    private static @Nullable IdentifiedExpert kept(
            @Nullable IdentifiedExpert before, @Nullable IdentifiedExpert found) {
        boolean same =
                before != null
                        && found != null
                        && before.contact().equals(found.contact())
                        && before.certification().equals(found.certification());
        return same ? before : null;
    }

    private static CaseChange identify(
            SupportCase corrected, @Nullable IdentifiedExpert found, Participant by, Instant at) {
        return found == null
                ? CaseChange.startingFrom(corrected)
                : corrected.identify(found, by.id(), at);
    }
}
