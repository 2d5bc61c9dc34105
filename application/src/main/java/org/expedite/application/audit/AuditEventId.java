package org.expedite.application.audit;

import org.expedite.domain.Require;

/** The identifier of an audit event; each is greater than those of earlier events of its node. */
public record AuditEventId(String value) implements Comparable<AuditEventId> {
    public AuditEventId {
        Require.identifier("audit event id", value);
    }

    @Override
    public int compareTo(AuditEventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
