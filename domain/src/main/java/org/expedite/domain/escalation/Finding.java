package org.expedite.domain.escalation;

import java.util.List;
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
        String explanation,
        List<Evidence> evidence) {
    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** Returns whether the rule passed; "not applicable" does not count as passed. */
    public boolean passed() {
        return verdict == Verdict.PASSED;
    }
}
