package org.expedite.application.cases;

import java.time.LocalDate;
import org.expedite.application.UnavailableException;
import org.expedite.domain.cases.CaseNumber;

/** Port to new case numbers. */
public interface CaseNumbers {
    /**
     * Returns a number that is unique over all nodes. Nodes reserve numbers in blocks, so that
     * openings do not wait for each other; a stopped node leaves a gap.
     *
     * @param day the day of opening
     * @throws UnavailableException if no number can be had within about a second; never waits
     *     longer
     */
    CaseNumber next(LocalDate day);
}
