package org.expedite.application.duties;

import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.Cases;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.duties.P1Duties;

/** Where both sides see what they owe each other while a case is critical. */
public final class DutyDesk {
    private final Cases cases;
    private final CaseReader reader;

    /** A desk on these ports. */
    public DutyDesk(Cases cases, CaseReader reader) {
        this.cases = cases;
        this.reader = reader;
    }

    /**
     * The periods in which the P1 duties of a case held, oldest first; see {@link P1Duties}.
     *
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     * @throws org.expedite.application.NotFoundException if there is no such case, or not for this
     *     actor
     */
    public CaseDuties ofCase(Actor actor, CaseNumber number) {
        actor.requireCasework();
        SupportCase supportCase = reader.find(actor, number);
        return new CaseDuties(
                number,
                supportCase.version(),
                P1Duties.of(supportCase.report(), cases.events(number)));
    }
}
