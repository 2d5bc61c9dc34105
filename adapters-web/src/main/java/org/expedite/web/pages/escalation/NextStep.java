package org.expedite.web.pages.escalation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.cases.CaseAction;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.escalation.Advice;
import org.expedite.domain.escalation.Evaluation;

/**
 * Something that the reader can do now.
 *
 * @param advice that it follows from
 * @param path of the page on which it is done, if there is one
 */
public record NextStep(Advice advice, Optional<String> path) {

    /**
     * Returns the steps after an evaluation.
     *
     * @param evaluation the evaluation
     * @param number of the case
     * @param allowed what the reader may do with the case
     * @param isStaff whether the reader opens cases for callers
     * @return one for each advice
     */
    static List<NextStep> of(
            Evaluation evaluation, CaseNumber number, Set<CaseAction> allowed, boolean isStaff) {
        return evaluation.advice().stream()
                .map(advice -> new NextStep(advice, path(advice, number, allowed, isStaff)))
                .toList();
    }

    private static Optional<String> path(
            Advice advice, CaseNumber number, Set<CaseAction> allowed, boolean isStaff) {
        String page = "/cases/" + number.value();
        return switch (advice.code()) {
            case REQUEST_ORDINARY_ESCALATION ->
                    allowed.contains(CaseAction.REQUEST_ORDINARY_ESCALATION)
                                    || allowed.contains(CaseAction.ESCALATE)
                            ? Optional.of(page + "/escalations/new?kind=ORDINARY")
                            : Optional.empty();
            case REASSESS_PRIORITY -> on(page, CaseAction.CHANGE_PRIORITY, allowed);
            case ACCEPT_TIME_AND_MATERIALS ->
                    on(page, CaseAction.ACCEPT_TIME_AND_MATERIALS, allowed);
            case VERIFY_SERIAL -> on(page, CaseAction.VERIFY, allowed);
            case IDENTIFY_REQUESTER -> on(page, CaseAction.IDENTIFY, allowed);
            case OPEN_NEW_CASE -> Optional.of(isStaff ? "/calls/new" : "/cases/new");
            case CONTACT_PARTNER,
                    BUY_CONTRACT,
                    HAVE_COLLEAGUE_ASK,
                    RENEW_CERTIFICATION,
                    RESTORE_CERTIFICATION,
                    WAIT_FOR_CERTIFICATION,
                    WAIT_FOR_PICK_UP ->
                    Optional.empty();
        };
    }

    private static Optional<String> on(String page, CaseAction action, Set<CaseAction> allowed) {
        return allowed.contains(action) ? Optional.of(page) : Optional.empty();
    }
}
