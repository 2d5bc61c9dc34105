package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.FindingAssertions.failed;
import static org.expedite.domain.escalation.FindingAssertions.passed;

import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseRulesTest {
    @ParameterizedTest
    @EnumSource(names = {"RESOLVED", "CLOSED", "WITHDRAWN"})
    void a_finished_case_is_not_open(CaseStatus status) {
        Finding finding =
                failed(Rule.CASE_IS_OPEN, Reason.CASE_NOT_OPEN, FactsBuilder.ana().status(status));
        assertThat(finding.explanation().text()).contains(status.name());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RESOLVED", "CLOSED", "WITHDRAWN"})
    void any_other_case_is_open(CaseStatus status) {
        Finding finding = passed(Rule.CASE_IS_OPEN, FactsBuilder.ana().status(status));
        assertThat(finding.explanation().text()).contains(status.name());
    }

    @ParameterizedTest
    @EnumSource(names = {"P1", "P2"})
    void p1_and_p2_qualify(Priority priority) {
        Finding finding = passed(Rule.PRIORITY_QUALIFIES, FactsBuilder.ana().priority(priority));
        assertThat(finding.explanation().text()).contains(priority.name());
    }

    @ParameterizedTest
    @EnumSource(names = {"P3", "P4"})
    void lower_priorities_do_not_qualify(Priority priority) {
        Finding finding =
                failed(
                        Rule.PRIORITY_QUALIFIES,
                        Reason.PRIORITY_NOT_P1_P2,
                        FactsBuilder.ana().priority(priority));
        assertThat(finding.explanation().text()).contains(priority.name());
    }

    @ParameterizedTest
    @CsvSource({"L1, L2", "L2, L3", "L3, ENGINEERING"})
    void a_grant_goes_up_exactly_one_level(String from, String to) {
        FactsBuilder given = FactsBuilder.ana().level(from);
        assertThat(passed(Rule.HIGHER_LEVEL_EXISTS, given).explanation().text()).contains(from, to);
        assertThat(given.evaluate().to().code()).isEqualTo(to);
    }

    @Test
    void the_top_level_has_none_above() {
        failed(
                Rule.HIGHER_LEVEL_EXISTS,
                Reason.AT_TOP_LEVEL,
                FactsBuilder.ana().level("ENGINEERING"));
    }

    @Test
    void the_levels_come_from_the_settings() {
        passed(Rule.HIGHER_LEVEL_EXISTS, FactsBuilder.ana().levels("L1", "L2").level("L1"));
        failed(
                Rule.HIGHER_LEVEL_EXISTS,
                Reason.AT_TOP_LEVEL,
                FactsBuilder.ana().levels("L1", "L2").level("L2"));
        failed(Rule.HIGHER_LEVEL_EXISTS, Reason.AT_TOP_LEVEL, FactsBuilder.ana().levels("L1"));
    }

    @Test
    void a_level_that_is_no_longer_configured_has_none_above() {
        failed(
                Rule.HIGHER_LEVEL_EXISTS,
                Reason.AT_TOP_LEVEL,
                FactsBuilder.ana().level("L9").levels("L1", "L2"));
    }
}
