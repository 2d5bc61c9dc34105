package org.expedite.domain.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found.
 *
 * @param reason why it did not pass, null where it did or where no reason is listed
 * @param explanation one sentence for people
 * @param evidence the records it rests on, in the versions used
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

    /** Whether the rule passed; "not applicable" is not passed. */
    public boolean passed() {
        return verdict == Verdict.PASSED;
    }
}
