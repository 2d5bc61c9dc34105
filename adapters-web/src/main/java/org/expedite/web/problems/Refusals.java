package org.expedite.web.problems;

import java.util.List;
import org.expedite.application.FieldProblem;

/** Values of a body that a use case refused, as problems. */
public final class Refusals {
    private Refusals() {}

    /**
     * 422 with a pointer for each problem.
     *
     * @param problems not empty
     * @return to throw
     */
    public static ProblemException of(List<FieldProblem> problems) {
        return new ProblemException(
                Faults.invalidBody(
                        problems.stream()
                                .map(
                                        p ->
                                                new FieldError(
                                                        "/" + p.field().replace('.', '/'),
                                                        p.code().name(),
                                                        p.detail()))
                                .toList()));
    }
}
