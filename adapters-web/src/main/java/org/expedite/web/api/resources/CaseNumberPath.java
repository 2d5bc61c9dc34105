package org.expedite.web.api.resources;

import org.expedite.domain.cases.CaseNumber;
import org.expedite.web.http.problems.ProblemException;

/** Case numbers out of paths. */
public final class CaseNumberPath {
    private CaseNumberPath() {}

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
