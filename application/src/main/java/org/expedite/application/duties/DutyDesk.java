package org.expedite.application.duties;

import org.expedite.application.access.Actor;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.Cases;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.duties.P1Duties;

/** Lists the P1 duties of a case. */
public final class DutyDesk {
    private final Cases cases;
    private final CaseReader reader;

    /** Creates a desk on these ports. */
    public DutyDesk(Cases cases, CaseReader reader) {
        this.cases = cases;
        this.reader = reader;
    }

    /**
     * Lists the periods in which the P1 duties of a case applied, oldest first; see {@link
     * P1Duties}.
     *
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public CaseDuties ofCase(Actor actor, CaseNumber number) {
        SupportCase supportCase = reader.find(actor, UseCase.VIEW_CASE, number);
        return new CaseDuties(
                number,
                supportCase.version(),
                P1Duties.of(supportCase.report(), cases.events(number)));
    }
}
