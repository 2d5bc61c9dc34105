package org.expedite.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.registry.Fact;
import org.expedite.served.Center;
import org.expedite.settings.Environment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The facts of a start")
class FirstFactsTest extends InMemoryPorts {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<Fact> CATALOGUE = ShippedCatalogue.facts();
    private static final List<Fact> SAMPLE = SampleData.facts(TODAY, TechnicalLevels.SHIPPED);

    private final FirstFacts firstFacts =
            new FirstFacts(
                    registry(),
                    composition(
                                    SampleSettings.with(TechnicalLevels.SHIPPED),
                                    new SettableClock(Center.SPRING))
                            .registry(),
                    unitOfWork());

    @Test
    @DisplayName("are counted as far as they are recorded")
    void counted() {
        assertThat(firstFacts.register(Environment.DEMO, CATALOGUE, SAMPLE))
                .isEqualTo(CATALOGUE.size() + SAMPLE.size());
        assertThat(firstFacts.register(Environment.DEMO, CATALOGUE, SAMPLE)).isZero();
        assertThat(
                        firstFacts.register(
                                Environment.DEMO,
                                CATALOGUE,
                                SampleData.facts(TODAY.plusDays(1), TechnicalLevels.SHIPPED)))
                .isEqualTo(
                        SampleData.facts(TODAY.plusDays(1), TechnicalLevels.SHIPPED).stream()
                                .filter(fact -> !SAMPLE.contains(fact))
                                .count())
                .isPositive();
    }

    @Test
    @DisplayName("are the catalogue alone in production")
    void production() {
        assertThat(firstFacts.register(Environment.PRODUCTION, CATALOGUE, SAMPLE))
                .isEqualTo(CATALOGUE.size());
        assertThat(SAMPLE).noneMatch(fact -> registry().find(fact.key()).isPresent());
    }

    @Test
    @DisplayName("stop the start where one names what does not exist, and nothing is kept")
    void refused() {
        List<Fact> modelsFirst = CATALOGUE.reversed();

        assertThatThrownBy(() -> firstFacts.register(Environment.DEMO, modelsFirst, SAMPLE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("E_SERIES");
        assertThat(CATALOGUE).noneMatch(fact -> registry().find(fact.key()).isPresent());
    }
}
