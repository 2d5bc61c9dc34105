package org.expedite.web.cases;

import org.expedite.domain.cases.CaseNumber;
import org.expedite.web.problems.ProblemException;

/** Case numbers out of paths. */
public final class CaseNumbers {
    private CaseNumbers() {}

    /**
     * Reads a number.
     *
     * @param text as it stands in the path
     * @return the number
     * @throws ProblemException 404 if it is none, for then there is no such case
     */
    public static CaseNumber in(String text) {
        return CaseNumber.parse(text)
                .orElseThrow(() -> ProblemException.notFound("There is no such case."));
    }
}
