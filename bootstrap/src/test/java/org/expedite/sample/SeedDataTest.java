package org.expedite.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.served.Center;
import org.expedite.settings.Environment;
import org.expedite.web.api.text.PhoneNumberRule;
import org.junit.jupiter.api.Test;

class SeedDataTest extends InMemoryPorts {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<RegistryRecord> CATALOGUE = ShippedCatalogue.records();
    private static final List<RegistryRecord> SAMPLE =
            SampleData.records(TODAY, TechnicalLevels.SHIPPED);

    private final SeedData seedData =
            new SeedData(
                    registry(),
                    composition(
                                    SampleSettings.with(TechnicalLevels.SHIPPED),
                                    new SettableClock(Center.SPRING))
                            .registry(),
                    unitOfWork());

    @Test
    void only_recorded_records_are_counted() {
        assertThat(seedData.register(Environment.DEMO, CATALOGUE, SAMPLE))
                .isEqualTo(CATALOGUE.size() + SAMPLE.size());
        assertThat(seedData.register(Environment.DEMO, CATALOGUE, SAMPLE)).isZero();
        assertThat(
                        seedData.register(
                                Environment.DEMO,
                                CATALOGUE,
                                SampleData.records(TODAY.plusDays(1), TechnicalLevels.SHIPPED)))
                .isEqualTo(
                        SampleData.records(TODAY.plusDays(1), TechnicalLevels.SHIPPED).stream()
                                .filter(record -> !SAMPLE.contains(record))
                                .count())
                .isPositive();
    }

    @Test
    void everybody_in_the_sample_can_be_called() {
        Stream<String> numbers =
                SAMPLE.stream()
                        .flatMap(
                                record ->
                                        switch (record) {
                                            case Contact contact -> contact.phones().stream();
                                            case Organization organization ->
                                                    Stream.ofNullable(organization.supportPhone());
                                            default -> Stream.empty();
                                        });
        assertThat(numbers)
                .isNotEmpty()
                .allSatisfy(number -> assertThat(PhoneNumberRule.objection(number)).isNull());
    }

    @Test
    void production_has_only_the_catalogue() {
        assertThat(seedData.register(Environment.PRODUCTION, CATALOGUE, SAMPLE))
                .isEqualTo(CATALOGUE.size());
        assertThat(SAMPLE).noneMatch(record -> registry().find(record.key()).isPresent());
    }

    @Test
    void a_reference_to_a_missing_record_stops_the_start_and_stores_nothing() {
        List<RegistryRecord> modelsFirst = CATALOGUE.reversed();

        assertThatThrownBy(() -> seedData.register(Environment.DEMO, modelsFirst, SAMPLE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("E_SERIES");
        assertThat(CATALOGUE).noneMatch(record -> registry().find(record.key()).isPresent());
    }
}
