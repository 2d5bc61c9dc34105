package org.expedite.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadBudgetTest {
    /** An adapter's test that counts the calls of {@link #read}. */
    private static final class Counting implements ReadBudget {
        private final AtomicInteger reads = new AtomicInteger();

        private void read() {
            reads.incrementAndGet();
        }

        @Override
        public OptionalInt statementsOf(Runnable work) {
            int before = reads.get();
            work.run();
            return OptionalInt.of(reads.get() - before);
        }
    }

    private final Counting counting = new Counting();

    @Test
    void a_call_within_its_budget_passes() {
        counting.assertReads(2, "a call", counting::read);
    }

    @Test
    void a_call_beyond_its_budget_fails() {
        Runnable twice =
                () -> {
                    counting.read();
                    counting.read();
                };
        assertThatThrownBy(() -> counting.assertReads(1, "a call", twice))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("reads of the store by a call");
    }

    @Test
    void an_uncounted_call_is_made() {
        AtomicInteger calls = new AtomicInteger();
        new ReadBudget() {}.assertReads(0, "a call", calls::incrementAndGet);
        assertThat(calls).hasValue(1);
    }
}
