package org.expedite.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Checks from another thread that uncommitted changes are invisible. */
public final class UncommittedChanges {
    /** Time that a read may wait for a lock. A waiting thread sees nothing, which is allowed. */
    private static final int MAX_SECONDS = 3;

    private UncommittedChanges() {}

    /**
     * Runs {@code work} in a unit of work. Before the commit, {@code read} on another thread must
     * return {@code before}; afterwards it must return {@code after}.
     */
    public static <T> void assertInvisible(
            UnitOfWork unitOfWork, Runnable work, Supplier<T> read, T before, T after) {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<T> result =
                    unitOfWork.run(
                            () -> {
                                work.run();
                                Future<T> running = other.submit(read::get);
                                assertInvisibleOrWaiting(running, before);
                                return running;
                            });
            assertThat(result)
                    .as("the read on another thread ends")
                    .succeedsWithin(60, TimeUnit.SECONDS);
        }
        assertThat(read.get()).as("read after the unit of work").isEqualTo(after);
    }

    private static <T> void assertInvisibleOrWaiting(Future<T> running, T before) {
        try {
            assertThat(running.get(MAX_SECONDS, TimeUnit.SECONDS))
                    .as("read on another thread before the commit")
                    .isEqualTo(before);
        } catch (TimeoutException _) {
            // A waiting read has seen nothing.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new AssertionError("the other thread failed", failed.getCause());
        }
    }
}
