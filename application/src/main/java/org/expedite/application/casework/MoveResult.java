package org.expedite.application.casework;

import java.util.List;
import java.util.Set;
import org.expedite.application.FieldError;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseView;
import org.expedite.domain.cases.Move;

/** Result of an attempt to move a case. */
public sealed interface MoveResult {
    /** The move was made, or the case already was in the requested state. */
    record Made(CaseView view) implements MoveResult {}

    /**
     * The state of the case does not allow the move; {@code allowed} are the actions that it
     * allows.
     */
    record Refused(Move.Refused refusal, Set<CaseAction> allowed) implements MoveResult {}

    /** The request has field errors; nothing is stored. */
    record Invalid(List<FieldError> errors) implements MoveResult {}

    /** The case has another version than the expected one. */
    record Stale() implements MoveResult {}
}
