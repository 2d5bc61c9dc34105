package org.expedite.application;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs work on several real threads at the same time. */
public final class Concurrently {
    /** Ends a test that hangs; longer than any lock timeout of a database. */
    private static final int TIMEOUT_SECONDS = 120;

    /**
     * The outcome of one thread.
     *
     * @param result null if it failed
     * @param failure null if it succeeded
     */
    public record Outcome<T>(@Nullable T result, @Nullable Throwable failure) {
        public boolean succeeded() {
            return failure == null;
        }
    }

    private Concurrently() {}

    /** Starts {@code count} threads at the same time and waits for all of them. */
    public static <T> List<Outcome<T>> run(int count, Callable<T> work) throws Exception {
        return run(IntStream.range(0, count).mapToObj(_ -> work).toList());
    }

    /** Starts a thread for each of {@code works} at the same time and waits for all of them. */
    public static <T> List<Outcome<T>> run(List<? extends Callable<T>> works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> work : works) {
                running.add(
                        threads.submit(
                                () -> {
                                    meet(start);
                                    return work.call();
                                }));
            }
            List<Outcome<T>> outcomes = new ArrayList<>();
            try {
                for (Future<T> future : running) {
                    outcomes.add(outcomeOf(future));
                }
            } catch (TimeoutException hangs) {
                // The threads that hang may wait for one that has failed.
                running.stream()
                        .filter(future -> future.state() == Future.State.FAILED)
                        .forEach(future -> hangs.addSuppressed(future.exceptionNow()));
                throw hangs;
            }
            return outcomes;
        }
    }

    /** Waits until all threads of {@code barrier} have reached it. */
    public static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("the other thread did not come", alone);
        }
    }

    private static <T> Outcome<T> outcomeOf(Future<T> future)
            throws InterruptedException, TimeoutException {
        try {
            return new Outcome<>(future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS), null);
        } catch (ExecutionException failed) {
            return new Outcome<>(null, failed.getCause());
        }
    }
}
