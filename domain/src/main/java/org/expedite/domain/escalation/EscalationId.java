package org.expedite.domain.escalation;

import org.expedite.domain.Require;

/** Identifier of an escalation, decided or ordinary. Later escalations have greater ids. */
public record EscalationId(String value) implements Comparable<EscalationId> {
    public EscalationId {
        Require.identifier("escalation id", value);
    }

    @Override
    public int compareTo(EscalationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
