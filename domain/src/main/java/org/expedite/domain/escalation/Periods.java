package org.expedite.domain.escalation;

import java.time.LocalDate;
import org.expedite.domain.explanation.Explanation;
import org.expedite.domain.explanation.Statement;
import org.expedite.domain.registry.Term;

/** Terms in explanations. */
final class Periods {
    private Periods() {}

    static Explanation of(Term term) {
        LocalDate to = term.to();
        return to == null
                ? Statement.PERIOD_WITHOUT_END.with(term.from())
                : Statement.PERIOD.with(term.from(), to);
    }
}
