package org.expedite.persistence.cases;

import java.util.NoSuchElementException;

/** Reserved counters of case numbers. Not safe for use by several threads. */
final class NumberBlock {
    private long next;
    private final long half;
    private final long end;

    /**
     * Creates a block.
     *
     * @param first its first counter
     * @param size the number of its counters; 0 for an empty block
     */
    NumberBlock(long first, int size) {
        this.next = first;
        this.half = first + size / 2;
        this.end = first + size;
    }

    boolean isEmpty() {
        return next == end;
    }

    /** Returns whether at least half of the counters are used. */
    boolean isHalfUsed() {
        return next >= half;
    }

    /**
     * Removes and returns the next counter.
     *
     * @throws NoSuchElementException if the block is empty
     */
    long take() {
        if (isEmpty()) {
            throw new NoSuchElementException("The block of case numbers is empty.");
        }
        return next++;
    }
}
