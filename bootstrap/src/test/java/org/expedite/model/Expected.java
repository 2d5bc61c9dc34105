package org.expedite.model;

import org.expedite.domain.escalation.Outcome;

/** The expected result of an attempt. */
sealed interface Expected {
    /** It is made, and changes the model so. */
    record Made(Runnable effect) implements Expected {}

    /** It is decided, and what that changes. */
    record Decided(Outcome outcome, Runnable effect) implements Expected {}

    /** It is told to staff alone: the case is the same, and its timeline is one longer. */
    record Whispered() implements Expected {}

    /** It is made, and nothing is different. */
    record Idle() implements Expected {}

    /** It is refused for what is there, or for what it names. */
    record Refused(String code) implements Expected {}

    /** It is not for this actor. */
    record Forbidden() implements Expected {}

    /** This actor learns of no such case. */
    record Hidden() implements Expected {}

    /** Returns a summary to compare with the result of the desk. */
    default String ending() {
        return switch (this) {
            case Made _ -> "MADE";
            case Decided decided -> decided.outcome().name();
            case Whispered _ -> "MADE";
            case Idle _ -> "MADE";
            case Refused(String code) -> code;
            case Forbidden() -> "FORBIDDEN";
            case Hidden() -> "HIDDEN";
        };
    }
}
