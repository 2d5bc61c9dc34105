package org.expedite.domain.cases;

/** What became of an attempted move: it was made, or it was refused and nothing changed. */
public sealed interface Move {
    /** It was made. */
    record Made(CaseChange change) implements Move {}

    /**
     * It was refused.
     *
     * @param explanation one sentence for people
     */
    record Refused(Refusal refusal, String explanation) implements Move {}
}
