package org.expedite.web.api.cases;

import io.micronaut.http.HttpResponse;
import java.util.List;
import org.expedite.application.FieldError;
import org.expedite.application.cases.CaseView;
import org.expedite.application.casework.MoveResult;
import org.expedite.web.api.resources.CaseRefusals;
import org.expedite.web.api.resources.ETagResponses;
import org.expedite.web.http.problems.ConcurrencyProblems;
import org.expedite.web.http.problems.ProblemException;

/** Responses that hold a case, after a move and otherwise. */
public final class CaseResponses {
    private CaseResponses() {}

    /**
     * Returns the response to a move.
     *
     * @param result the result of the move
     * @return 200 with the case
     * @throws ProblemException 409 if the state of the case refuses the move, 412 if the caller has
     *     seen another version, 422 if the request names an invalid value
     */
    public static HttpResponse<CaseJson> to(MoveResult result) {
        return switch (result) {
            case MoveResult.Made(CaseView view) -> ok(view);
            case MoveResult.Refused refused -> throw CaseRefusals.of(refused);
            case MoveResult.Stale() ->
                    throw new ProblemException(ConcurrencyProblems.preconditionFailed());
            case MoveResult.Invalid(List<FieldError> problems) ->
                    throw ProblemException.invalid(problems);
        };
    }

    static HttpResponse<CaseJson> ok(CaseView view) {
        return ETagResponses.ok(CaseJson.of(view), view.supportCase().version());
    }
}
