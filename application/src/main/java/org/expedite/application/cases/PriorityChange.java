package org.expedite.application.cases;

import java.util.Set;
import org.expedite.domain.cases.Move;

/** What became of a request to change the priority of a case. */
public sealed interface PriorityChange {
    /** It has the new priority. */
    record Changed(CaseView view) implements PriorityChange {}

    /** The state of the case does not allow it; {@code allowed} says what it does. */
    record Refused(Move.Refused refusal, Set<CaseAction> allowed) implements PriorityChange {}
}
