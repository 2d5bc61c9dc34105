package org.expedite.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Units of work on an {@link InMemoryStore}. */
public final class InMemoryUnitOfWork implements UnitOfWork {
    /** Maximum number of attempts, including the first. */
    public static final int TRIES = 8;

    private static final System.Logger LOG = System.getLogger(InMemoryUnitOfWork.class.getName());

    private final InMemoryStore store;
    private final ScopedValue<List<Runnable>> effects = ScopedValue.newInstance();

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
            } catch (StaleVersionException conflict) {
                if (attempt == TRIES) {
                    throw new ConflictException(conflict);
                }
            }
        }
    }

    @Override
    public void afterCommit(Runnable effect) {
        if (effects.isBound()) {
            effects.get().add(effect);
        } else {
            follow(effect);
        }
    }

    private <T> T once(Supplier<T> work) {
        List<Runnable> left = new ArrayList<>();
        T result = ScopedValue.where(effects, left).call(() -> kept(work));
        left.forEach(InMemoryUnitOfWork::follow);
        return result;
    }

    private <T> T kept(Supplier<T> work) {
        store.begin();
        try {
            T result = work.get();
            store.commit();
            return result;
        } finally {
            store.end();
        }
    }

    private static void follow(Runnable effect) {
        try {
            effect.run();
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "What was to follow kept work failed", failure);
        }
    }
}
