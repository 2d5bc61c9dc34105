package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.FindingAssertions.failed;
import static org.expedite.domain.escalation.FindingAssertions.notApplicable;
import static org.expedite.domain.escalation.FindingAssertions.passed;
import static org.expedite.domain.escalation.RecordExamples.certification;
import static org.expedite.domain.escalation.Rule.CERTIFICATION_ACTIVE;
import static org.expedite.domain.escalation.Rule.CERTIFIED_FOR_PRODUCT;
import static org.expedite.domain.escalation.Rule.LINE_HAS_EXPERT_LEVEL;

import java.util.List;
import java.util.Locale;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Standing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificationRulesTest {
    private static Certification from(String id, String from, String to, Standing standing) {
        return certification(id, "JNCIE-M", from, to, standing);
    }

    @Nested
    class Line {
        @Test
        void the_expert_track_is_named() {
            assertThat(passed(LINE_HAS_EXPERT_LEVEL, FactsBuilder.ana()).explanation().text())
                    .isEqualTo("M Series has the expert level JNCIE-M.");
        }

        @Test
        void several_expert_tracks_are_named() {
            FactsBuilder two =
                    FactsBuilder.ana()
                            .line(
                                    RecordExamples.line(
                                            "X",
                                            "X Series",
                                            "JNCIE-X from 2020-01-01",
                                            "JNCIE-M from 2009-01-01"));
            assertThat(passed(LINE_HAS_EXPERT_LEVEL, two).explanation().text())
                    .contains("JNCIE-M, JNCIE-X");
            passed(CERTIFICATION_ACTIVE, two);
            passed(CERTIFICATION_ACTIVE, two.certifications(certification("JNCIE-X")));
        }

        @Test
        void a_line_without_an_expert_track_fails() {
            FactsBuilder srx = FactsBuilder.ana().product("SRX5800", "SRX_SERIES");
            assertThat(
                            failed(LINE_HAS_EXPERT_LEVEL, Reason.NO_EXPERT_LEVEL, srx)
                                    .explanation()
                                    .text())
                    .isEqualTo("SRX Series has no expert level on 2026-06-15.");
            notApplicable(CERTIFIED_FOR_PRODUCT, srx);
            notApplicable(CERTIFICATION_ACTIVE, srx);
        }

        @Test
        void a_covered_serial_without_an_asset_has_no_known_line() {
            FactsBuilder covered = FactsBuilder.ana().withoutAsset();
            passed(Rule.PRODUCT_UNDER_CONTRACT, covered);
            notApplicable(LINE_HAS_EXPERT_LEVEL, covered);
            notApplicable(CERTIFIED_FOR_PRODUCT, covered);
            notApplicable(CERTIFICATION_ACTIVE, covered);
            assertThat(covered.evaluate().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
            assertThat(covered.evaluate().reasons()).isEmpty();
        }

        @Test
        void a_foreign_serial_does_not_reveal_its_line() {
            FactsBuilder foreign =
                    FactsBuilder.ana()
                            .contracts()
                            .ownedBy("globex")
                            .product("SRX5800", "SRX_SERIES");
            assertThat(notApplicable(LINE_HAS_EXPERT_LEVEL, foreign).evidence()).isEmpty();
            assertThat(foreign.evaluate().toString()).doesNotContain("SRX");
        }

        @Test
        void a_foreign_and_an_unknown_serial_have_the_same_findings() {
            FactsBuilder foreign = FactsBuilder.ana().contracts().ownedBy("globex");
            FactsBuilder unknown = FactsBuilder.ana().contracts().withoutAsset();
            assertThat(foreign.evaluate()).isEqualTo(unknown.evaluate());
        }

        @Test
        void a_model_alone_has_a_line() {
            passed(LINE_HAS_EXPERT_LEVEL, FactsBuilder.ana().modelOnly());
            passed(CERTIFICATION_ACTIVE, FactsBuilder.ana().modelOnly());
        }
    }

    @Nested
    class Area {
        @Test
        void the_certification_is_named() {
            assertThat(passed(CERTIFIED_FOR_PRODUCT, FactsBuilder.ana()).explanation().text())
                    .isEqualTo("Ana holds JNCIE-M (cert-JNCIE-M), which covers the product.");
        }

        @Test
        void other_certifications_of_the_requester_are_named() {
            FactsBuilder er =
                    FactsBuilder.ana()
                            .certifications(certification("JNCIP-M"), certification("JNCIE-ER"));
            assertThat(explanation(er))
                    .isEqualTo("Ana holds JNCIE-ER, JNCIP-M; the product needs JNCIE-M.");
            notApplicable(CERTIFICATION_ACTIVE, er);
        }

        @Test
        void a_requester_without_certifications_is_reported() {
            assertThat(explanation(FactsBuilder.ana().certifications()))
                    .isEqualTo("Ana holds no certification; the product needs JNCIE-M.");
        }

        @Test
        void an_expired_certification_is_still_in_the_area() {
            FactsBuilder lapsed =
                    FactsBuilder.ana()
                            .certifications(from("A", "2020-01-01", "2021-12-31", Standing.ACTIVE));
            passed(CERTIFIED_FOR_PRODUCT, lapsed);
            failed(CERTIFICATION_ACTIVE, Reason.EXPIRED, lapsed);
        }

        private static String explanation(FactsBuilder given) {
            return failed(CERTIFIED_FOR_PRODUCT, Reason.NO_CERTIFICATION_IN_AREA, given)
                    .explanation()
                    .text();
        }
    }

    @Nested
    class Active {
        @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
        @CsvSource({
            "SUSPENDED, 2026-01-01, 2027-12-31, SUSPENDED",
            "SUSPENDED, 2020-01-01, 2021-12-31, SUSPENDED",
            "SUSPENDED, 2029-01-01, 2029-12-31, SUSPENDED",
            "REVOKED,   2026-01-01, 2027-12-31, REVOKED",
            "REVOKED,   2020-01-01, 2021-12-31, REVOKED",
            "REVOKED,   2029-01-01, 2029-12-31, REVOKED",
            "EMERITUS,  2026-01-01, 2027-12-31, EMERITUS_ONLY",
            "EMERITUS,  2020-01-01, 2021-12-31, EMERITUS_ONLY",
            "EMERITUS,  2029-01-01, 2029-12-31, EMERITUS_ONLY",
            "ACTIVE,    2020-01-01, 2021-12-31, EXPIRED",
            "ACTIVE,    2029-01-01, 2029-12-31, NOT_YET_VALID",
        })
        void the_standing_takes_precedence_over_the_dates(
                Standing standing, String from, String to, Reason reason) {
            FactsBuilder given = FactsBuilder.ana().certifications(from("A", from, to, standing));
            assertThat(failed(CERTIFICATION_ACTIVE, reason, given).explanation().text())
                    .isEqualTo(
                            "A (JNCIE-M, %s to %s) is %s on 2026-06-15.",
                            from, to, reason.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            passed(CERTIFIED_FOR_PRODUCT, given);
        }

        @Test
        void a_certification_without_an_end_date_does_not_expire() {
            passed(
                    CERTIFICATION_ACTIVE,
                    FactsBuilder.ana()
                            .certifications(from("A", "2026-01-01", null, Standing.ACTIVE)));
        }

        @Test
        void an_active_certification_counts_even_if_another_ends_later() {
            FactsBuilder several =
                    FactsBuilder.ana()
                            .certifications(
                                    from("A", "2026-01-01", "2029-12-31", Standing.REVOKED),
                                    from("B", "2026-01-01", "2026-12-31", Standing.ACTIVE),
                                    from("C", "2028-01-01", "2030-12-31", Standing.ACTIVE));
            assertThat(passed(CERTIFICATION_ACTIVE, several).explanation().text()).contains("B (");
            assertThat(passed(CERTIFIED_FOR_PRODUCT, several).explanation().text()).contains("(B)");
        }

        @Test
        void the_active_certification_that_ends_last_is_named() {
            FactsBuilder several =
                    FactsBuilder.ana()
                            .certifications(
                                    from("A", "2026-01-01", "2026-12-31", Standing.ACTIVE),
                                    from("B", "2026-01-01", null, Standing.ACTIVE),
                                    from("C", "2026-01-01", "2027-12-31", Standing.ACTIVE));
            assertThat(passed(CERTIFICATION_ACTIVE, several).explanation().text()).contains("B (");
        }

        @Test
        void the_inactive_certification_that_ends_last_gives_the_reason() {
            failed(
                    CERTIFICATION_ACTIVE,
                    Reason.SUSPENDED,
                    FactsBuilder.ana()
                            .certifications(
                                    from("A", "2020-01-01", "2025-12-31", Standing.ACTIVE),
                                    from("B", "2026-01-01", "2026-12-31", Standing.SUSPENDED)));
            failed(
                    CERTIFICATION_ACTIVE,
                    Reason.EXPIRED,
                    FactsBuilder.ana()
                            .certifications(
                                    from("A", "2020-01-01", "2025-12-31", Standing.ACTIVE),
                                    from("B", "2020-01-01", "2024-12-31", Standing.REVOKED)));
        }

        @Test
        void the_greater_id_is_named_if_both_end_on_the_same_day() {
            Certification a = from("A", "2026-01-01", "2026-12-31", Standing.ACTIVE);
            Certification b = from("B", "2026-01-01", "2026-12-31", Standing.ACTIVE);
            for (FactsBuilder two :
                    List.of(
                            FactsBuilder.ana().certifications(a, b),
                            FactsBuilder.ana().certifications(b, a))) {
                assertThat(passed(CERTIFICATION_ACTIVE, two).explanation().text())
                        .startsWith("B (");
            }
        }

        @Test
        void an_active_certification_of_another_area_does_not_help() {
            failed(
                    CERTIFICATION_ACTIVE,
                    Reason.EXPIRED,
                    FactsBuilder.ana()
                            .certifications(
                                    from("A", "2020-01-01", "2025-12-31", Standing.ACTIVE),
                                    certification("JNCIE-ER")));
        }
    }
}
