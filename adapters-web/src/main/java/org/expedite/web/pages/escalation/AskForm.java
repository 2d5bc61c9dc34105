package org.expedite.web.pages.escalation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.expedite.application.escalation.RequestEscalation;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.web.api.text.TextRule;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frame;

/** The form that asks for escalation, as it was sent. */
final class AskForm {

    /** The kind of request; its value {@link #ORDINARY} means without priority. */
    static final String KIND = "kind";

    /** Asks without priority. */
    static final String ORDINARY = "ORDINARY";

    private static final String REQUESTER = "requester_id";
    private static final String REASON = "reason";
    private static final String JUSTIFICATION = "justification";

    private final FormBody body;

    AskForm(FormBody body) {
        this.body = body;
    }

    /** Returns what was sent. */
    FormBody body() {
        return body;
    }

    boolean isOrdinary() {
        return body.text(KIND).equals(ORDINARY);
    }

    /** Returns what can be told without asking a desk. */
    List<FormState.Problem> problems(Frame frame) {
        List<FormState.Problem> problems = new ArrayList<>();
        if (reason().isEmpty()) {
            problems.add(new FormState.Problem(REASON, frame.text("escalation.reason.problem")));
        }
        if (TextRule.objection(justification(), Decision.MAX_JUSTIFICATION, true, true) != null) {
            problems.add(
                    new FormState.Problem(
                            JUSTIFICATION,
                            frame.text(
                                    "escalation.justification.problem",
                                    Decision.MAX_JUSTIFICATION)));
        }
        if (!body.text(REQUESTER).isEmpty() && requester().isEmpty()) {
            problems.add(
                    new FormState.Problem(REQUESTER, frame.text("escalation.requester.problem")));
        }
        return problems;
    }

    /** Returns the requester whom staff names; empty for oneself, or the case's. */
    Optional<ContactId> requester() {
        try {
            return body.text(REQUESTER).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ContactId(body.text(REQUESTER)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Returns the request of a form without problems. */
    RequestEscalation request(CaseNumber number) {
        return new RequestEscalation(
                number, requester().orElse(null), reason().orElseThrow(), justification());
    }

    FormState shown(List<FormState.Problem> problems) {
        return new FormState(body.shown(REQUESTER, REASON, JUSTIFICATION), problems);
    }

    /** Browsers send line ends as two characters. */
    private String justification() {
        return body.text(JUSTIFICATION).replace("\r\n", "\n");
    }

    private Optional<EscalationReason> reason() {
        return Arrays.stream(EscalationReason.values())
                .filter(reason -> reason.name().equals(body.text(REASON)))
                .findFirst();
    }
}
