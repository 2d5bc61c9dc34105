package org.expedite.domain.escalation;

import org.expedite.domain.Require;

/** Identifies a decision; ids grow with time. */
public record DecisionId(String value) implements Comparable<DecisionId> {
    public DecisionId {
        Require.identifier("decision id", value);
    }

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
