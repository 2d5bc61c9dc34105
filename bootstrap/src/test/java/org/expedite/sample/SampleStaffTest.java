package org.expedite.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.access.Actor;
import org.expedite.application.accounts.Account;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.served.Center;
import org.expedite.settings.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleStaffTest extends InMemoryPorts {
    private static final List<String> IDS =
            List.of("engineer-l1", "engineer-l2", "engineer-l3", "duty-manager");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    L1,L2,L3,ENGINEERING | L1 | L2 | L3,ENGINEERING
                    A,B,C,D,E | A | B | C,D,E
                    A,B,C | A | B | C
                    A,B | A | B | B
                    A | A | A | A
                    """)
    void staff_works_at_any_configured_levels(String configured, String l1, String l2, String l3) {
        load(levelsOf(configured));

        assertThat(engineer("engineer-l1").levels()).containsExactlyElementsOf(codes(l1));
        assertThat(engineer("engineer-l2").levels()).containsExactlyElementsOf(codes(l2));
        assertThat(engineer("engineer-l3").levels()).containsExactlyElementsOf(codes(l3));
        assertThat(engineer("duty-manager").levels()).isEmpty();
    }

    @Test
    void staff_equals_the_demo_actors_with_their_roles() {
        load(TechnicalLevels.SHIPPED);

        assertThat(
                        DemoAccounts.byToken().values().stream()
                                .map(Account::actor)
                                .filter(Actor::isStaff))
                .extracting(Actor::id)
                .containsExactlyInAnyOrderElementsOf(IDS);
        for (Actor actor : DemoAccounts.byToken().values().stream().map(Account::actor).toList()) {
            if (actor.isStaff()) {
                assertThat(names(engineer(actor.id()).roles()))
                        .as(actor.id())
                        .isEqualTo(names(actor.roles()));
            }
        }
    }

    @Test
    void staff_handles_every_shipped_product_line_at_every_level() {
        load(TechnicalLevels.SHIPPED);

        List<ProductLineCode> lines =
                ShippedCatalogue.records().stream()
                        .filter(ProductLine.class::isInstance)
                        .map(record -> ((ProductLine) record).code())
                        .toList();
        assertThat(lines).hasSize(6);
        for (TechnicalLevel level : TechnicalLevels.SHIPPED.ascending()) {
            for (ProductLineCode line : lines) {
                assertThat(IDS.stream().map(this::engineer))
                        .as("who takes %s at %s", line, level)
                        .anyMatch(person -> person.worksAt(level) && person.handles(line));
            }
        }
        Engineer second = engineer("engineer-l2");
        assertThat(second.handles(new ProductLineCode("M_SERIES"))).isTrue();
        assertThat(second.handles(new ProductLineCode("SRX_SERIES"))).isFalse();
    }

    private void load(TechnicalLevels levels) {
        new SeedData(
                        registry(),
                        composition(SampleSettings.with(levels), new SettableClock(Center.SPRING))
                                .registry(),
                        unitOfWork())
                .register(
                        Environment.DEMO,
                        ShippedCatalogue.records(),
                        SampleData.records(LocalDate.of(2026, 6, 1), levels));
    }

    private Engineer engineer(String id) {
        return engineers().find(new EngineerId(id)).orElseThrow().record();
    }

    private static Set<String> names(Set<? extends Enum<?>> roles) {
        return roles.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static List<TechnicalLevel> codes(String levels) {
        return levelsOf(levels).ascending();
    }

    private static TechnicalLevels levelsOf(String levels) {
        return TechnicalLevels.of(levels.split(",", -1));
    }
}
