package org.expedite.application.cases;

import java.time.LocalDate;
import org.expedite.application.InMemoryStore;
import org.expedite.domain.cases.CaseNumber;

/** Case numbers of one node, which takes blocks from the store. */
public final class InMemoryCaseNumbers implements CaseNumbers {
    private static final int BLOCK = 10;

    private final InMemoryStore store;
    private long next;
    private long end;

    public InMemoryCaseNumbers(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public synchronized CaseNumber next(LocalDate day) {
        if (next == end) {
            next = store.takeBlock(BLOCK);
            end = next + BLOCK;
        }
        return CaseNumber.of(day, next++);
    }
}
