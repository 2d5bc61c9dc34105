package org.expedite.application.cases;

import java.time.LocalDate;
import org.expedite.domain.cases.CaseNumber;

/** The port to fresh case numbers. */
public interface CaseNumbers {
    /**
     * A number that nobody else gets, on whichever node; nodes take them in blocks, so that no
     * intake waits for another, and a stopped node leaves a gap.
     *
     * @param day of opening
     */
    CaseNumber next(LocalDate day);
}
