package org.expedite.application.signin;

import java.util.Comparator;
import java.util.Optional;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;

/** The value that checks keys, in memory. */
public final class InMemorySealingKeyChecks implements SealingKeyChecks {
    private static final String ONLY = "check";

    private final InMemoryTable<String, String> rows;

    public InMemorySealingKeyChecks(InMemoryStore store) {
        rows = store.table(Comparator.<String>naturalOrder());
    }

    @Override
    public Optional<String> find() {
        return Optional.ofNullable(rows.get(ONLY));
    }

    @Override
    public String storeIfAbsent(String sealed) {
        return find().orElseGet(
                        () -> {
                            rows.put(ONLY, sealed);
                            return sealed;
                        });
    }
}
