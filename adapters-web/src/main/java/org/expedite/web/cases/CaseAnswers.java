package org.expedite.web.cases;

import io.micronaut.http.HttpResponse;
import java.util.List;
import org.expedite.application.FieldProblem;
import org.expedite.application.cases.CaseView;
import org.expedite.application.cases.Moved;
import org.expedite.web.problems.Faults;
import org.expedite.web.problems.ProblemException;
import org.expedite.web.resources.CaseRefusals;
import org.expedite.web.resources.Versioned;

/** Answers with a case: after a move, and otherwise. */
public final class CaseAnswers {
    private CaseAnswers() {}

    /**
     * What became of a move.
     *
     * @param moved the outcome
     * @return 200 with the case
     * @throws ProblemException 409 if the state of the case refuses the move, 412 if the caller has
     *     seen another version, 422 if the request names what can't be
     */
    public static HttpResponse<CaseJson> to(Moved moved) {
        return switch (moved) {
            case Moved.Made(CaseView view) -> ok(view);
            case Moved.Refused refused -> throw CaseRefusals.of(refused);
            case Moved.Stale() -> throw new ProblemException(Faults.preconditionFailed());
            case Moved.Invalid(List<FieldProblem> problems) ->
                    throw ProblemException.invalid(problems);
        };
    }

    static HttpResponse<CaseJson> ok(CaseView view) {
        return Versioned.ok(CaseJson.of(view), view.supportCase().version());
    }
}
