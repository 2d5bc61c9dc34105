package org.expedite.web.pages.cases;

import org.expedite.application.cases.CaseAction;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.web.pages.FormState;

/**
 * A form that moves a case.
 *
 * @param number the case
 * @param move the last part of its address
 * @param action what it does
 * @param kind what it asks for
 * @param form what was typed
 * @param version the version of the case that the reader saw
 * @param again whether the form was sent and is shown again
 */
public record CaseMoveForm(
        CaseNumber number,
        String move,
        CaseAction action,
        MoveKind kind,
        FormState form,
        int version,
        boolean again) {

    /**
     * Returns the address to which the form is sent.
     *
     * @return a path
     */
    public String path() {
        return "/cases/" + number + "/" + move;
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
