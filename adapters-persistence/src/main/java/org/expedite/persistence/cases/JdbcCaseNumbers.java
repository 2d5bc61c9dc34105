package org.expedite.persistence.cases;

import java.time.LocalDate;
import org.expedite.application.cases.CaseNumbers;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.persistence.JdbcUnitOfWork;

/**
 * Case numbers of one node. It takes them from the database in blocks, each in a short transaction
 * of its own, and hands them out of memory.
 *
 * <p>Call it outside of units of work: within one, taking a block needs a second connection.
 */
public final class JdbcCaseNumbers implements CaseNumbers {
    /** How many numbers a node takes at once, unless told otherwise. */
    public static final int DEFAULT_BLOCK = 50;

    private final JdbcUnitOfWork unitOfWork;
    private final CaseNumberBlocks blocks;
    private final int size;

    private long next;
    private long end;

    /**
     * Numbers from one database.
     *
     * @param unitOfWork of the database that the blocks are in
     * @param size how many to take at once, 1 or more; what is left of them when the node stops is
     *     never used
     */
    public JdbcCaseNumbers(JdbcUnitOfWork unitOfWork, CaseNumberBlocks blocks, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("A block must have 1 number or more: " + size);
        }
        this.unitOfWork = unitOfWork;
        this.blocks = blocks;
        this.size = size;
    }

    @Override
    public synchronized CaseNumber next(LocalDate day) {
        if (next == end) {
            // Only a block that is surely ours changes anything here.
            long first = unitOfWork.runApart(this::takeBlock);
            next = first;
            end = first + size;
        }
        return CaseNumber.of(day, next++);
    }

    private long takeBlock() {
        if (blocks.advance(size) == 0) {
            throw new IllegalStateException("The table case_number_block has lost its row CASE.");
        }
        return blocks.next().nextNumber() - size;
    }
}
