package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.Found.failed;
import static org.expedite.domain.escalation.Found.passed;

import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseRulesTest {
    @ParameterizedTest
    @EnumSource(names = {"RESOLVED", "CLOSED", "WITHDRAWN"})
    void aCaseThatIsOverIsNotOpen(CaseStatus status) {
        Finding finding =
                failed(Rule.CASE_IS_OPEN, Reason.CASE_NOT_OPEN, Given.ana().status(status));
        assertThat(finding.explanation()).contains(status.name());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RESOLVED", "CLOSED", "WITHDRAWN"})
    void anyOtherCaseIsOpen(CaseStatus status) {
        Finding finding = passed(Rule.CASE_IS_OPEN, Given.ana().status(status));
        assertThat(finding.explanation()).contains(status.name());
    }

    @ParameterizedTest
    @EnumSource(names = {"P1", "P2"})
    void p1AndP2Qualify(Priority priority) {
        Finding finding = passed(Rule.PRIORITY_QUALIFIES, Given.ana().priority(priority));
        assertThat(finding.explanation()).contains(priority.name());
    }

    @ParameterizedTest
    @EnumSource(names = {"P3", "P4"})
    void lowerPrioritiesDoNot(Priority priority) {
        Finding finding =
                failed(
                        Rule.PRIORITY_QUALIFIES,
                        Reason.PRIORITY_NOT_P1_P2,
                        Given.ana().priority(priority));
        assertThat(finding.explanation()).contains(priority.name());
    }

    @ParameterizedTest
    @CsvSource({"L1, L2", "L2, L3", "L3, ENGINEERING"})
    void aGrantGoesUpExactlyOneLevel(String from, String to) {
        Given given = Given.ana().level(from);
        assertThat(passed(Rule.HIGHER_LEVEL_EXISTS, given).explanation()).contains(from, to);
        assertThat(given.judge().to().code()).isEqualTo(to);
    }

    @Test
    void theTopHasNoneAbove() {
        failed(Rule.HIGHER_LEVEL_EXISTS, Reason.AT_TOP_LEVEL, Given.ana().level("ENGINEERING"));
    }

    @Test
    void theLevelsAreASetting() {
        passed(Rule.HIGHER_LEVEL_EXISTS, Given.ana().levels("L1", "L2").level("L1"));
        failed(
                Rule.HIGHER_LEVEL_EXISTS,
                Reason.AT_TOP_LEVEL,
                Given.ana().levels("L1", "L2").level("L2"));
        failed(Rule.HIGHER_LEVEL_EXISTS, Reason.AT_TOP_LEVEL, Given.ana().levels("L1"));
    }

    @Test
    void nothingIsAboveALevelThatIsNoLongerConfigured() {
        failed(
                Rule.HIGHER_LEVEL_EXISTS,
                Reason.AT_TOP_LEVEL,
                Given.ana().level("L9").levels("L1", "L2"));
    }
}
