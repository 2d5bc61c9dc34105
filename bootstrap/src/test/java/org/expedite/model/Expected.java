package org.expedite.model;

import org.expedite.domain.escalation.Outcome;

/** The expected result of an attempt. */
sealed interface Expected {
    /** The attempt succeeds and changes the model. */
    record Made(Runnable effect) implements Expected {}

    /** The request is decided, and changes the model. */
    record Decided(Outcome outcome, Runnable effect) implements Expected {}

    /** The attempt adds an internal entry: the case is the same, and its timeline is one longer. */
    record MadeInternally() implements Expected {}

    /** The attempt succeeds without a change. */
    record Idle() implements Expected {}

    /** The attempt is refused or invalid. */
    record Refused(String code) implements Expected {}

    /** The actor is forbidden. */
    record Forbidden() implements Expected {}

    /** The case is not found for this actor. */
    record Hidden() implements Expected {}

    /** Returns a summary to compare with the result of the desk. */
    default String summary() {
        return switch (this) {
            case Made _ -> "MADE";
            case Decided decided -> decided.outcome().name();
            case MadeInternally _ -> "MADE";
            case Idle _ -> "MADE";
            case Refused(String code) -> code;
            case Forbidden() -> "FORBIDDEN";
            case Hidden() -> "HIDDEN";
        };
    }
}
