package org.expedite.application;

import java.util.function.Supplier;

/** Units of work on an {@link InMemoryStore}. */
public final class InMemoryUnitOfWork implements UnitOfWork {
    /** How often work is run at most, with the first time. */
    public static final int TRIES = 8;

    private final InMemoryStore store;

    public InMemoryUnitOfWork(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (store.isWithin()) {
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (StaleVersionException lost) {
                if (attempt == TRIES) {
                    throw new ConflictException(lost);
                }
            }
        }
    }

    private <T> T once(Supplier<T> work) {
        store.begin();
        try {
            T result = work.get();
            store.commit();
            return result;
        } finally {
            store.end();
        }
    }
}
