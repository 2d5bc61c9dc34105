package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TechnicalLevelsTest {
    @Test
    void four_levels_are_shipped() {
        assertThat(TechnicalLevels.SHIPPED).hasToString("L1 < L2 < L3 < ENGINEERING");
        assertThat(TechnicalLevels.SHIPPED.lowest()).isEqualTo(new TechnicalLevel("L1"));
    }

    @Test
    void the_next_level_is_the_one_directly_above() {
        TechnicalLevels levels = TechnicalLevels.of("A", "B", "C");
        assertThat(levels.above(new TechnicalLevel("A"))).contains(new TechnicalLevel("B"));
        assertThat(levels.above(new TechnicalLevel("B"))).contains(new TechnicalLevel("C"));
        assertThat(levels.above(new TechnicalLevel("C"))).isEmpty();
        assertThat(levels.above(new TechnicalLevel("a"))).isEmpty();
    }

    @Test
    void contain_configured_levels_only() {
        TechnicalLevels levels = TechnicalLevels.of("A");
        assertThat(levels.contains(new TechnicalLevel("A"))).isTrue();
        assertThat(levels.contains(new TechnicalLevel("B"))).isFalse();
        assertThat(levels.lowest()).isEqualTo(new TechnicalLevel("A"));
        assertThat(levels.above(new TechnicalLevel("A"))).isEmpty();
    }

    @Test
    void at_least_one_level_is_needed_and_none_twice() {
        assertThatIllegalArgumentException().isThrownBy(TechnicalLevels::of);
        assertThatIllegalArgumentException().isThrownBy(() -> TechnicalLevels.of("A", "B", "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> TechnicalLevels.of("A", ""));
    }

    @Test
    void are_immutable() {
        List<TechnicalLevel> given = new ArrayList<>(List.of(new TechnicalLevel("A")));
        TechnicalLevels levels = new TechnicalLevels(given);
        given.add(new TechnicalLevel("B"));
        assertThat(levels).isEqualTo(TechnicalLevels.of("A"));
    }
}
