package org.expedite.application.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.expedite.application.Center;
import org.expedite.application.examples.Catalogue;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.certification.Track;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.products.ExpertTrack;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.registry.RegistryRecord;
import org.junit.jupiter.api.Test;

/** Description of the current programme. */
class ProgrammeDeskTest {
    /** Settings with one level more than the engineers of the examples work at. */
    private static final TechnicalLevels LEVELS =
            TechnicalLevels.of("FRONT", "L1", "L2", "L3", "ENGINEERING");

    private static final PolicySettings BERLIN =
            new PolicySettings(LEVELS, LateIdentification.ALLOW, ZoneId.of("Europe/Berlin"));

    @Test
    void the_expert_levels_come_from_the_catalogue() {
        assertThat(new Center().program().today().expertLevels())
                .containsExactly(
                        level(Catalogue.JNCIE_ER, Catalogue.J_SERIES),
                        level(Catalogue.JNCIE_M, Catalogue.M_SERIES, Catalogue.T_SERIES));
    }

    @Test
    void the_technical_levels_come_from_the_settings() {
        assertThat(new Center().program().today().technicalLevels())
                .isEqualTo(TechnicalLevels.SHIPPED);
        assertThat(new Center(BERLIN).program().today().technicalLevels()).isEqualTo(LEVELS);
    }

    @Test
    void a_track_counts_from_its_first_day_in_the_zone_of_the_settings() {
        Track security = new Track("JNCIE-SEC");
        ProductLine srx =
                new ProductLine(
                        Catalogue.SRX_SERIES.code(),
                        "SRX Series",
                        List.of(new ExpertTrack(security, LocalDate.of(2026, 7, 1))));
        Center center = new Center(BERLIN);
        center.put(srx);
        center.at("2026-06-30T21:59:59Z");
        assertThat(tracks(center)).doesNotContain(security);
        center.at("2026-06-30T22:00:00Z");
        assertThat(tracks(center))
                .as("in the order of the tracks")
                .containsExactly(Catalogue.JNCIE_ER, Catalogue.JNCIE_M, security);
    }

    @Test
    void the_programme_is_the_same_object_until_a_line_changes_or_a_day_ends() {
        Center center = new Center();
        center.at("2026-06-30T10:00:00Z");
        Programme first = center.program().today();
        center.at("2026-06-30T23:59:59Z");
        assertThat(center.program().today()).isSameAs(first);
        center.at("2026-07-01T00:00:00Z");
        Programme tomorrow = center.program().today();
        assertThat(tomorrow).isNotSameAs(first);
        center.put(new ProductLine(Catalogue.SRX_SERIES.code(), "Renamed", List.of()));
        assertThat(center.program().today()).isNotSameAs(tomorrow);
    }

    @Test
    void a_long_catalogue_is_returned_completely() {
        Center center = new Center();
        int count = 1001;
        center.put(
                IntStream.range(0, count)
                        .mapToObj(
                                i ->
                                        new ProductLine(
                                                new ProductLineCode("X" + i),
                                                "X",
                                                Catalogue.M_SERIES.expertTracks()))
                        .toArray(RegistryRecord[]::new));
        assertThat(center.program().today().expertLevels().getLast().productLines())
                .hasSize(count + 2)
                .doesNotHaveDuplicates();
    }

    private static List<Track> tracks(Center center) {
        return center.program().today().expertLevels().stream()
                .map(Programme.ExpertLevel::track)
                .toList();
    }

    private static Programme.ExpertLevel level(Track track, ProductLine... lines) {
        return new Programme.ExpertLevel(
                track, List.of(lines).stream().map(ProductLine::code).toList());
    }
}
