package org.expedite.persistence.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.expedite.application.UnavailableException;
import org.expedite.application.cases.CaseNumbers;
import org.expedite.domain.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Case numbers of one node. It reserves them in the database in blocks and assigns them from
 * memory.
 *
 * <p>The next block is reserved on a thread of its own as soon as half of the present one is used.
 * So a number is normally there at once. A caller may be within a unit of work and hold a
 * connection of the pool. So it waits for a block only briefly, and not at all for a reservation
 * that has taken longer already: while no block can be had, opening fails quickly, and nothing else
 * is affected.
 */
public final class JdbcCaseNumbers implements CaseNumbers {
    /** Default size of a block. */
    public static final int DEFAULT_BLOCK = 50;

    /** Longest wait for a block, from the beginning of its reservation. */
    public static final Duration MAX_WAIT = Duration.ofSeconds(1);

    private final NumberReservation reservation;
    private final Executor executor;

    private NumberBlock block = new NumberBlock(0, 0);
    private @Nullable Coming coming;

    /** A block that is being reserved. */
    private record Coming(CompletableFuture<NumberBlock> block, long beganNanos) {}

    /**
     * Creates the numbers of one node.
     *
     * @param reservation reserves blocks; numbers left when the node stops are never used
     * @param executor runs reservations, which block
     */
    public JdbcCaseNumbers(NumberReservation reservation, Executor executor) {
        this.reservation = reservation;
        this.executor = executor;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnavailableException if no block can be reserved, or not within {@link #MAX_WAIT}
     */
    @Override
    public CaseNumber next(LocalDate day) {
        while (true) {
            Coming awaited;
            synchronized (this) {
                if (block.isEmpty()) {
                    useComing();
                }
                if (!block.isEmpty()) {
                    long counter = block.take();
                    if (block.left() <= reservation.size() / 2) {
                        reserve();
                    }
                    return CaseNumber.of(day, counter);
                }
                awaited = reserve();
            }
            await(awaited);
        }
    }

    /** Makes the reserved block the present one. A failed reservation is dropped. */
    private void useComing() {
        if (coming != null && coming.block().isDone()) {
            CompletableFuture<NumberBlock> done = coming.block();
            coming = null;
            if (!done.isCompletedExceptionally()) {
                block = done.join();
            }
        }
    }

    /** Begins to reserve a block, unless one is reserved or being reserved. */
    private Coming reserve() {
        Coming running = coming;
        if (running != null && !running.block().isCompletedExceptionally()) {
            return running;
        }
        Coming begun =
                new Coming(
                        CompletableFuture.supplyAsync(reservation::next, executor),
                        System.nanoTime());
        coming = begun;
        return begun;
    }

    private static void await(Coming awaited) {
        long passed = System.nanoTime() - awaited.beganNanos();
        try {
            awaited.block().get(MAX_WAIT.toNanos() - passed, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new UnavailableException("Case numbers are", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("Case numbers are", interrupted);
        } catch (ExecutionException failure) {
            throw unwrapped(failure);
        }
    }

    private static RuntimeException unwrapped(ExecutionException failure) {
        return failure.getCause() instanceof RuntimeException cause
                ? cause
                : new CompletionException(failure.getCause());
    }
}
