package org.expedite.application.upkeep;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.registry.RecordVersion;

/** Pending checks of owners in memory; they run only if a test or a node says so. */
public final class InMemoryOwnerChecks implements OwnerChecks {
    private final InMemoryTable<String, Instant> rows;

    public InMemoryOwnerChecks(InMemoryStore store) {
        this.rows = store.table(Comparator.<String>naturalOrder());
    }

    @Override
    public void request(RecordVersion<Engineer> because) {
        String instance = because.record().id() + " " + because.version();
        if (rows.get(instance) == null) {
            rows.put(instance, because.recordedAt());
        }
    }

    /** Returns the pending requests, with the times when they are due. */
    public Map<String, Instant> requests() {
        return Map.copyOf(rows.rows());
    }

    /** Removes an executed request. */
    public void remove(String request) {
        rows.remove(request);
    }

    /** Runs one check. */
    public static void run(OwnerCheckDesk desk, String request, BooleanSupplier stopping) {
        desk.check(new EngineerId(request.substring(0, request.indexOf(' '))), stopping);
    }
}
