package org.expedite.application.cases;

import java.util.List;
import java.util.Set;
import org.expedite.application.FieldProblem;
import org.expedite.domain.cases.Move;

/** What became of an attempt to move a case. */
public sealed interface Moved {
    /** It was made; or the case was so already, where that is no reason to refuse. */
    record Made(CaseView view) implements Moved {}

    /** The state of the case does not allow it; {@code allowed} says what it does. */
    record Refused(Move.Refused refusal, Set<CaseAction> allowed) implements Moved {}

    /** It names what can't be; nothing is kept. */
    record Invalid(List<FieldProblem> problems) implements Moved {}

    /** The case has another version than the one that the actor has seen. */
    record Stale() implements Moved {}
}
