package org.expedite.domain.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void includes_both_ends() {
        Term term = new Term(FIRST, LAST);
        assertThat(term.includes(FIRST.minusDays(1))).isFalse();
        assertThat(term.includes(FIRST)).isTrue();
        assertThat(term.includes(LAST)).isTrue();
        assertThat(term.includes(LAST.plusDays(1))).isFalse();
        assertThat(term.lastDay()).isEqualTo(LAST);
        assertThat(term).hasToString("2026-01-01 to 2026-12-31");
    }

    @Test
    void end_is_optional() {
        Term term = new Term(FIRST, null);
        assertThat(term.includes(FIRST.minusDays(1))).isFalse();
        assertThat(term.includes(LocalDate.MAX)).isTrue();
        assertThat(term.isOver(LocalDate.MAX)).isFalse();
        assertThat(term.lastDay()).isEqualTo(LocalDate.MAX);
        assertThat(term).hasToString("from 2026-01-01");
    }

    @Test
    void may_last_one_day() {
        Term term = new Term(FIRST, FIRST);
        assertThat(term.includes(FIRST)).isTrue();
        assertThat(term.hasBegun(FIRST)).isTrue();
        assertThat(term.isOver(FIRST)).isFalse();
        assertThat(term.isOver(FIRST.plusDays(1))).isTrue();
    }

    @Test
    void cannot_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Term(FIRST, FIRST.minusDays(1)));
    }
}
