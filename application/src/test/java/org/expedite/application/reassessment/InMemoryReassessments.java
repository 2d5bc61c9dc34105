package org.expedite.application.reassessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.application.cases.ReassessmentDesk;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.Recorded;

/** New looks in memory; they are made when a test says so. */
public final class InMemoryReassessments implements Reassessments {
    private final InMemoryTable<String, Asked> rows;

    public InMemoryReassessments(InMemoryStore store) {
        this.rows = store.table(Comparator.<String>naturalOrder());
    }

    @Override
    public void ofOrganizations(Set<OrganizationId> organizations, Recorded<?> because) {
        for (OrganizationId organization : organizations) {
            add(
                    organization + " " + because.fact().key() + " " + because.version(),
                    new Asked(Asked.Kind.ORGANIZATION, organization.value(), because.recordedAt()));
        }
    }

    @Override
    public void ofCase(SupportCase waiting, Instant now) {
        add(
                waiting.number() + " " + waiting.version(),
                new Asked(Asked.Kind.CASE, waiting.number().value(), now));
    }

    /** What is asked for and not yet made. */
    public List<Asked> asked() {
        return List.copyOf(rows.rows().values());
    }

    /** Makes all looks that are due, and forgets them. */
    public void make(ReassessmentDesk desk, Instant now) {
        List.copyOf(rows.rows().entrySet()).stream()
                .filter(row -> !row.getValue().due().isAfter(now))
                .forEach(
                        row -> {
                            make(desk, row.getValue());
                            rows.remove(row.getKey());
                        });
    }

    private static void make(ReassessmentDesk desk, Asked asked) {
        switch (asked.kind()) {
            case ORGANIZATION -> desk.reassess(new OrganizationId(asked.subject()), () -> false);
            case CASE -> desk.reassess(new CaseNumber(asked.subject()));
        }
    }

    private void add(String instance, Asked asked) {
        if (rows.get(instance) == null) {
            rows.put(instance, asked);
        }
    }
}
