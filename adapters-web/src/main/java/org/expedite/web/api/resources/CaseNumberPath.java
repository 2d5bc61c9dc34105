package org.expedite.web.api.resources;

import org.expedite.domain.cases.CaseNumber;
import org.expedite.web.http.problems.ProblemException;

/** Reads case numbers from paths. */
public final class CaseNumberPath {
    private CaseNumberPath() {}

    /**
     * Reads a number.
     *
     * @param text the part of the path
     * @return the number
     * @throws ProblemException 404 if it is not a case number, since no such case exists
     */
    public static CaseNumber number(String text) {
        return CaseNumber.parse(text)
                .orElseThrow(() -> ProblemException.notFound("There is no case with this number."));
    }
}
