package org.expedite.application.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Texts;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.domain.escalation.OrdinaryEscalation;
import org.jspecify.annotations.Nullable;

/** Ordinary escalations of every variant. */
public final class OrdinaryExamples {
    private static final int AFTER_DECISIONS = 10_000;
    private static final TechnicalLevel L1 = new TechnicalLevel("L1");
    private static final TechnicalLevel L2 = new TechnicalLevel("L2");

    private OrdinaryExamples() {}

    /** A plain ordinary escalation on a case. */
    public static OrdinaryEscalation on(CaseNumber number, EscalationId id) {
        return ordinary(number, id, null, EscalationReason.TECHNICAL_EXPERTISE, "please", L2);
    }

    /** Escalations that differ in every enum and optional part, with different ids. */
    public static List<OrdinaryEscalation> variants() {
        List<OrdinaryEscalation> variants = new ArrayList<>();
        CaseNumber number = CaseExamples.number(1);
        for (EscalationReason reason : EscalationReason.values()) {
            variants.add(ordinary(number, next(variants), Acme.ANA.id(), reason, "please", null));
            variants.add(
                    ordinary(
                            number,
                            next(variants),
                            null,
                            reason,
                            Texts.ofLength(Decision.MAX_JUSTIFICATION),
                            L2));
        }
        for (String text : Texts.UNUSUAL) {
            variants.add(
                    ordinary(
                            number,
                            next(variants),
                            new ContactId(Texts.longestId("-contact")),
                            EscalationReason.BUSINESS_IMPACT,
                            text,
                            new TechnicalLevel(Texts.longestId("-level"))));
        }
        return variants;
    }

    private static EscalationId next(List<OrdinaryEscalation> before) {
        return DecisionExamples.id(before.size() + AFTER_DECISIONS);
    }

    private static OrdinaryEscalation ordinary(
            CaseNumber number,
            EscalationId id,
            @Nullable ContactId requester,
            EscalationReason reason,
            String justification,
            @Nullable TechnicalLevel to) {
        return new OrdinaryEscalation(
                id,
                number,
                requester,
                Texts.longestId("-actor"),
                reason,
                justification,
                Instant.parse("2026-03-29T01:30:00.000001Z"),
                L1,
                to);
    }
}
