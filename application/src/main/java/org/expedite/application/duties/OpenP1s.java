package org.expedite.application.duties;

import java.time.Instant;
import java.util.List;

/**
 * The open cases with priority P1.
 *
 * @param cases the worst first, see {@link OpenP1#WORST_FIRST}
 * @param complete whether these are all; if not, no case without owner is left out before others
 * @param asOf the time of the list
 */
public record OpenP1s(List<OpenP1> cases, boolean complete, Instant asOf) {
    public OpenP1s {
        cases = List.copyOf(cases);
    }

    /** Returns the number of listed cases that need as much attention. */
    public long count(OpenP1.Severity severity) {
        return cases.stream().filter(p1 -> p1.severity() == severity).count();
    }
}
