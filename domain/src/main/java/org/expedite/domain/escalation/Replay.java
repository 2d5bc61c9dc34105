package org.expedite.domain.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision evaluated again with its own settings and its own version of the case. The replay is
 * not stored, and the decision does not change.
 *
 * @param original the stored decision
 * @param validAt the instant of the evaluation
 * @param knownAt the instant up to which recorded facts count
 * @param basis the choice of the facts
 * @param read the versions that the new evaluation read
 * @param replayed the new evaluation
 */
public record Replay(
        Decision original,
        Instant validAt,
        Instant knownAt,
        Basis basis,
        FactVersions read,
        Evaluation replayed) {

    /** The choice of the facts of a replay. */
    public enum Basis {
        /** The very versions that the decision read. The result is that of the decision. */
        VERSIONS_READ,
        /**
         * The last version of each record that was recorded by then. Older decisions are replayed
         * so without instants too, since the versions that they read are not stored.
         */
        KNOWN_AT
    }

    /** A difference between the two evaluations. */
    public sealed interface Difference {
        /** A difference of the outcome. */
        record OfOutcome(Outcome from, Outcome to) implements Difference {}

        /** A difference of a rule's finding or of the versions that it rests on. */
        record OfRule(Rule rule, Finding from, Finding to) implements Difference {}
    }

    /**
     * Returns the differences: the outcome first, then the rules in their order. Advice is left
     * out.
     */
    public List<Difference> differences() {
        Evaluation before = original.evaluation();
        List<Difference> differences = new ArrayList<>();
        if (before.outcome() != replayed.outcome()) {
            differences.add(new Difference.OfOutcome(before.outcome(), replayed.outcome()));
        }
        for (Finding from : before.findings()) {
            Finding to = replayed.of(from.rule());
            if (!from.saysTheSameAs(to)) {
                differences.add(new Difference.OfRule(from.rule(), from, to));
            }
        }
        return List.copyOf(differences);
    }

    /** Returns whether an instant of the replay is not that of the decision. */
    public boolean isAtOtherTime() {
        return !validAt.equals(original.decidedAt()) || !knownAt.equals(original.decidedAt());
    }

    /** Returns whether outcome and findings equal those of the decision. */
    public boolean isSame() {
        return differences().isEmpty();
    }
}
