package org.expedite.web.resources;

import org.expedite.domain.cases.CaseNumber;
import org.expedite.web.problems.ProblemException;

/** Case numbers out of paths. */
public final class CasePath {
    private CasePath() {}

    /**
     * Reads a number.
     *
     * @param text as it stands in the path
     * @return the number
     * @throws ProblemException 404 if it is none, for then there is no such case
     */
    public static CaseNumber number(String text) {
        return CaseNumber.parse(text)
                .orElseThrow(() -> ProblemException.notFound("There is no such case."));
    }
}
