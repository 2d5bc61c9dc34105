package org.expedite.application.casework;

import java.util.List;
import java.util.Set;
import org.expedite.application.FieldError;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseView;
import org.expedite.domain.cases.Move;

/** What became of an attempt to move a case. */
public sealed interface MoveResult {
    /** It was made; or the case was so already, where that is no reason to refuse. */
    record Made(CaseView view) implements MoveResult {}

    /** The state of the case does not allow it; {@code allowed} says what it does. */
    record Refused(Move.Refused refusal, Set<CaseAction> allowed) implements MoveResult {}

    /** It names what can't be; nothing is kept. */
    record Invalid(List<FieldError> errors) implements MoveResult {}

    /** The case has another version than the one that the actor has seen. */
    record Stale() implements MoveResult {}
}
