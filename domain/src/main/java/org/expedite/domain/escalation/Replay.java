package org.expedite.domain.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision judged again, with its own settings and on the case as it was, but on facts of another
 * time. Nothing of it is kept, and the decision stays as it was made.
 *
 * @param original the decision
 * @param validAt the instant that the facts were judged for
 * @param knownAt when the facts were known: what was recorded later is left out
 * @param replayed what it would have been
 */
public record Replay(Decision original, Instant validAt, Instant knownAt, Evaluation replayed) {

    /** Something that the two judgements say differently. */
    public sealed interface Difference {
        /** The outcome, and the level that it leads to. */
        record OfOutcome(Outcome from, Outcome to) implements Difference {}

        /** What a rule found, or which versions of records it rests on. */
        record OfRule(Rule rule, Finding from, Finding to) implements Difference {}
    }

    /** What differs: the outcome first, then rule by rule in their order; advice is left out. */
    public List<Difference> differences() {
        Evaluation before = original.evaluation();
        List<Difference> differences = new ArrayList<>();
        if (before.outcome() != replayed.outcome()) {
            differences.add(new Difference.OfOutcome(before.outcome(), replayed.outcome()));
        }
        for (Finding from : before.findings()) {
            Finding to = replayed.of(from.rule());
            if (!from.equals(to)) {
                differences.add(new Difference.OfRule(from.rule(), from, to));
            }
        }
        return List.copyOf(differences);
    }

    /** Whether outcome and findings are those of the decision. */
    public boolean isSame() {
        return differences().isEmpty();
    }
}
