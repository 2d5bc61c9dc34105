package org.expedite.application.reassessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.application.upkeep.ReassessmentDesk;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RecordVersion;

/** Pending reassessments in memory; they run only if a test says so. */
public final class InMemoryReassessments implements Reassessments {
    private final InMemoryTable<String, RequestedReassessment> rows;

    public InMemoryReassessments(InMemoryStore store) {
        this.rows = store.table(Comparator.<String>naturalOrder());
    }

    @Override
    public void requestForOrganizations(
            Set<OrganizationId> organizations, RecordVersion<?> because) {
        for (OrganizationId organization : organizations) {
            add(
                    organization + " " + because.record().key() + " " + because.version(),
                    new RequestedReassessment(
                            RequestedReassessment.Kind.ORGANIZATION,
                            organization.value(),
                            because.recordedAt()));
        }
    }

    @Override
    public void requestForCase(SupportCase waiting, Instant now) {
        add(
                waiting.number() + " " + waiting.version(),
                new RequestedReassessment(
                        RequestedReassessment.Kind.CASE, waiting.number().value(), now));
    }

    /** Returns the pending requests. */
    public List<RequestedReassessment> pending() {
        return List.copyOf(rows.rows().values());
    }

    /** Runs all due reassessments and removes the requests. */
    public void run(ReassessmentDesk desk, Instant now) {
        List.copyOf(rows.rows().entrySet()).stream()
                .filter(row -> !row.getValue().due().isAfter(now))
                .forEach(
                        row -> {
                            run(desk, row.getValue(), () -> false);
                            rows.remove(row.getKey());
                        });
    }

    /** The pending requests by key. */
    public Map<String, RequestedReassessment> requests() {
        return Map.copyOf(rows.rows());
    }

    /** Removes an executed request. */
    public void remove(String request) {
        rows.remove(request);
    }

    /** Runs one reassessment. */
    public static void run(
            ReassessmentDesk desk, RequestedReassessment request, BooleanSupplier stopping) {
        switch (request.kind()) {
            case ORGANIZATION -> desk.reassess(new OrganizationId(request.subject()), stopping);
            case CASE -> desk.reassess(new CaseNumber(request.subject()));
        }
    }

    private void add(String instance, RequestedReassessment request) {
        if (rows.get(instance) == null) {
            rows.put(instance, request);
        }
    }
}
