package org.expedite.web.resources;

import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.Moved;
import org.expedite.web.problems.Faults;
import org.expedite.web.problems.ProblemException;

/** Moves that the state of a case refuses, as problems. */
public final class CaseRefusals {
    private CaseRefusals() {}

    /**
     * The problem of a refused move.
     *
     * @param refused why, and what is possible instead
     * @return 409 with the refusal as its code, and {@code allowed_actions}
     */
    public static ProblemException of(Moved.Refused refused) {
        return new ProblemException(
                Faults.refusedByState(
                        refused.refusal().refusal().name(),
                        refused.refusal().explanation(),
                        refused.allowed().stream().sorted().map(CaseAction::name).toList()));
    }
}
