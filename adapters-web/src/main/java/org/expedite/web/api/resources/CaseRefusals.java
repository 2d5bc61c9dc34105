package org.expedite.web.api.resources;

import org.expedite.application.cases.CaseAction;
import org.expedite.application.casework.MoveResult;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.Problems;

/** Problems of moves that the state of a case refuses. */
public final class CaseRefusals {
    private CaseRefusals() {}

    /**
     * Returns the problem of a refused move.
     *
     * @param refused the reason, and the allowed actions
     * @return 409 with the refusal as its code, and {@code allowed_actions}
     */
    public static ProblemException of(MoveResult.Refused refused) {
        return new ProblemException(
                Problems.refusedByState(
                        refused.refusal().refusal().name(),
                        refused.refusal().explanation().text(),
                        refused.allowed().stream().sorted().map(CaseAction::name).toList()));
    }
}
