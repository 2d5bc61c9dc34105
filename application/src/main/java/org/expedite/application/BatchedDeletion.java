package org.expedite.application;

import java.util.function.IntUnaryOperator;

/** Deletion of everything that is outdated, in batches, so that no unit of work is long. */
public final class BatchedDeletion {
    /** Size of a batch. */
    public static final int BATCH = 500;

    private BatchedDeletion() {}

    /**
     * Deletes batch after batch, each in a unit of work of its own, until one is not full. Several
     * nodes may run this concurrently.
     *
     * @param deletion deletes at most as many as it is told, and returns the number deleted
     * @return the number of all that were deleted, including those deleted concurrently by another
     *     call
     */
    public static int run(UnitOfWork unitOfWork, IntUnaryOperator deletion) {
        int all = 0;
        int batch;
        do {
            batch = unitOfWork.run(() -> deletion.applyAsInt(BATCH));
            all += batch;
        } while (batch >= BATCH);
        return all;
    }
}
