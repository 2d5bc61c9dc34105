package org.expedite.web.api.escalation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Escalation;
import org.expedite.domain.escalation.OrdinaryEscalation;

/** An escalation of either kind: a decision on priority, or an ordinary one. */
@Schema(
        name = "Escalation",
        oneOf = {DecisionJson.class, OrdinaryEscalationJson.class})
public sealed interface EscalationJson permits DecisionJson, OrdinaryEscalationJson {

    /** Returns its wire form. */
    static EscalationJson of(Escalation escalation) {
        return switch (escalation) {
            case Decision decision -> DecisionJson.of(decision);
            case OrdinaryEscalation ordinary -> OrdinaryEscalationJson.of(ordinary);
        };
    }
}
