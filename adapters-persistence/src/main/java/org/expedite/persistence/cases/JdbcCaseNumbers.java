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
 * <p>Blocks grow with the demand, since each is reserved on a newly opened connection. The next one
 * is reserved on a thread of its own as soon as half of the present one is used. So a number is
 * normally there at once. A caller may be within a unit of work and hold a connection of the pool.
 * So it waits for a block only briefly, and not at all for a reservation that has taken longer
 * already: while no block can be had, opening fails quickly, and nothing else is affected.
 */
public final class JdbcCaseNumbers implements CaseNumbers {
    /** Size of the first block, and of each one while few cases are opened. */
    public static final int SMALLEST_BLOCK = 50;

    /** Size of a block while many cases are opened. */
    public static final int LARGEST_BLOCK = 1600;

    /** Longest wait for a block, from the beginning of its reservation. */
    public static final Duration MAX_WAIT = Duration.ofSeconds(1);

    /** A block that is used up in less time is followed by one of twice its size. */
    private static final Duration QUICK = Duration.ofSeconds(10);

    /** A block that takes longer is followed by one of the smallest size. */
    private static final Duration SLOW = Duration.ofMinutes(1);

    private final NumberReservation reservation;
    private final int smallest;
    private final int largest;
    private final Executor executor;

    private NumberBlock block = new NumberBlock(0, 0);

    /** When the present block began; before the first one long enough ago to tell nothing. */
    private long blockBeganNanos = System.nanoTime() - QUICK.toNanos();

    private int nextSize;
    private @Nullable Coming coming;

    /** A block that is being reserved. */
    private record Coming(CompletableFuture<NumberBlock> block, long beganNanos) {}

    /**
     * Creates the numbers of one node.
     *
     * @param reservation reserves blocks; numbers left when the node stops are never used
     * @param smallest size of a block, at least 1
     * @param largest size of a block
     * @param executor runs reservations, which block
     */
    public JdbcCaseNumbers(
            NumberReservation reservation, int smallest, int largest, Executor executor) {
        if (smallest < 1 || largest < smallest) {
            throw new IllegalArgumentException(
                    "A block must have 1 number or more: %d to %d".formatted(smallest, largest));
        }
        this.reservation = reservation;
        this.smallest = smallest;
        this.largest = largest;
        this.executor = executor;
        nextSize = smallest;
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
                    if (block.isHalfUsed()) {
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
                adaptSize(System.nanoTime());
            }
        }
    }

    /** Determines the size of the next block by the time in which the one before was used up. */
    private void adaptSize(long now) {
        long used = now - blockBeganNanos;
        blockBeganNanos = now;
        if (used > SLOW.toNanos()) {
            nextSize = smallest;
        } else if (used < QUICK.toNanos()) {
            nextSize = Math.min(2 * nextSize, largest);
        }
    }

    /** Begins to reserve a block, unless one is reserved or being reserved. */
    private Coming reserve() {
        Coming running = coming;
        if (running != null && !running.block().isCompletedExceptionally()) {
            return running;
        }
        int size = nextSize;
        Coming begun =
                new Coming(
                        CompletableFuture.supplyAsync(() -> reservation.next(size), executor),
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
