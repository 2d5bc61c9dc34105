package org.expedite.domain.cases;

import org.expedite.domain.explanation.Explanation;

/** Result of an attempted move. A refused move changes nothing. */
public sealed interface Move {
    /** The move was made. */
    record Made(CaseChange change) implements Move {}

    /**
     * The move was refused.
     *
     * @param explanation one sentence for people
     */
    record Refused(Refusal refusal, Explanation explanation) implements Move {}
}
