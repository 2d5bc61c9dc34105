package org.expedite.persistence.plans;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.expedite.application.audit.AuditEventId;
import org.expedite.application.audit.AuditEvents;
import org.expedite.application.audit.AuditFilter;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditPosition;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.plans.Reads.Read;

/** Lists of audit events, with arguments that fit {@link ManyRows}. */
final class AuditLists {
    private static final int PAGE = 26;
    private static final Instant FROM = Instant.parse("2026-01-10T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-01-11T00:00:00Z");
    private static final AuditPosition POSITION =
            new AuditPosition(
                    Instant.parse("2026-01-10T12:00:00Z"), new AuditEventId("event-041000"));

    private final AuditEvents events;
    private final List<Read> reads = new ArrayList<>();

    private AuditLists(AuditEvents events) {
        this.events = events;
    }

    static List<Read> on(TestDatabase database) {
        AuditLists lists = new AuditLists(new DatabasePorts(database).auditEvents());
        lists.add("all", AuditFilter.ALL);
        lists.add("kind", new AuditFilter(null, AuditKind.REFUSED, null, null));
        lists.add("actor", new AuditFilter("account-7", null, null, null));
        lists.add("actor, kind", new AuditFilter("account-7", AuditKind.REFUSED, null, null));
        lists.add("a day", new AuditFilter(null, null, FROM, TO));
        lists.add("a day, kind", new AuditFilter(null, AuditKind.REFUSED, FROM, TO));
        lists.add("a day, actor", new AuditFilter("account-7", null, FROM, TO));
        lists.add("a day, actor, kind", new AuditFilter("account-7", AuditKind.REFUSED, FROM, TO));
        lists.reads.add(
                new Read(
                        "at the end of their retention",
                        () -> lists.events.deleteBefore(Instant.parse("2020-01-01T00:00:00Z"), 500),
                        1));
        return lists.reads;
    }

    private void add(String name, AuditFilter filter) {
        reads.add(new Read(name, () -> events.page(filter, null, PAGE), 1));
        reads.add(
                new Read(
                        name + ", after a position", () -> events.page(filter, POSITION, PAGE), 1));
    }
}
