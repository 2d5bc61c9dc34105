package org.expedite.persistence.escalation;

import java.time.Instant;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.domain.escalation.OrdinaryEscalation;
import org.jspecify.annotations.Nullable;

/** The JSON of those parts of an ordinary escalation that no list filters by. */
record OrdinaryEscalationColumn(
        String requestedById,
        EscalationReason reason,
        String justification,
        String fromLevel,
        @Nullable String toLevel) {

    static OrdinaryEscalationColumn of(OrdinaryEscalation ordinary) {
        TechnicalLevel to = ordinary.to();
        return new OrdinaryEscalationColumn(
                ordinary.requestedBy(),
                ordinary.reason(),
                ordinary.justification(),
                ordinary.from().code(),
                to == null ? null : to.code());
    }

    OrdinaryEscalation toEscalation(
            EscalationId id, CaseNumber number, @Nullable ContactId requester, Instant at) {
        return new OrdinaryEscalation(
                id,
                number,
                requester,
                requestedById,
                reason,
                justification,
                at,
                new TechnicalLevel(fromLevel),
                toLevel == null ? null : new TechnicalLevel(toLevel));
    }
}
