package org.expedite.web.pages.cases;

import org.expedite.application.cases.CaseAction;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.web.pages.FormState;

/**
 * A form that moves a case.
 *
 * @param number the case
 * @param action what it does
 * @param kind what it asks for
 * @param form what was typed
 * @param version the version of the case that the reader saw
 */
public record CaseMoveForm(
        CaseNumber number, CaseAction action, MoveKind kind, FormState form, int version) {

    /**
     * Returns the address to which the form is sent.
     *
     * @return a path, as the API has it
     */
    public String path() {
        return "/cases/"
                + number
                + switch (action) {
                    case RELEASE -> "/releases";
                    case HAND_OVER -> "/handovers";
                    case CHANGE_PRIORITY -> "/priority-changes";
                    case AMEND -> "/amendments";
                    case DE_ESCALATE -> "/de-escalations";
                    case OVERRIDE -> "/overrides";
                    case AWAIT_CUSTOMER -> "/waits";
                    case RESUME -> "/resumptions";
                    case WORK_AROUND -> "/workarounds";
                    case FAIL_WORKAROUND -> "/workaround-failures";
                    case RESOLVE -> "/resolutions";
                    case CLOSE -> "/closures";
                    case REOPEN -> "/reopenings";
                    case WITHDRAW -> "/withdrawals";
                    case IDENTIFY -> "/identifications";
                    case VERIFY -> "/verifications";
                    case CORRECT_PRODUCT -> "/product-corrections";
                    case ACCEPT_TIME_AND_MATERIALS -> "/time-and-materials-acceptances";
                    case ESCALATE, REQUEST_ORDINARY_ESCALATION -> "/ordinary-escalations";
                    case REQUEST_ESCALATION -> "/escalations/new";
                    case ADD_ATTACHMENT -> "/files";
                    case ADD_NOTE -> "/notes";
                };
    }

    /**
     * Returns the id of a field within the page.
     *
     * @param field its name within the form
     * @return an id that no other form has
     */
    public String id(String field) {
        return action.name() + "-" + field;
    }

    /**
     * Returns whether the form was rejected.
     *
     * @return true if it has problems
     */
    public boolean isRejected() {
        return !form.problems().isEmpty();
    }
}
