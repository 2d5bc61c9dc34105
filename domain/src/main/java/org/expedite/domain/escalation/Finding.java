package org.expedite.domain.escalation;

import java.util.List;
import org.expedite.domain.explanation.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Result of one rule.
 *
 * @param reason the reason why the rule did not pass; null if it passed or has no listed reason
 * @param explanation one sentence for people
 * @param evidence the versions of the records that the finding rests on
 */
public record Finding(
        Rule rule,
        Verdict verdict,
        @Nullable Reason reason,
        Explanation explanation,
        List<Evidence> evidence) {
    public Finding {
        evidence = List.copyOf(evidence);
    }

    /**
     * Returns whether the other finding has the same result, text and evidence. Older decisions
     * have only the text of an explanation.
     */
    boolean saysTheSameAs(Finding other) {
        return rule == other.rule
                && verdict == other.verdict
                && reason == other.reason
                && explanation.text().equals(other.explanation.text())
                && evidence.equals(other.evidence);
    }

    /** Returns whether the rule passed; "not applicable" does not count as passed. */
    public boolean passed() {
        return verdict == Verdict.PASSED;
    }
}
