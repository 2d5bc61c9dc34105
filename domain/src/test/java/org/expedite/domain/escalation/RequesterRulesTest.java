package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.Found.failed;
import static org.expedite.domain.escalation.Found.notApplicable;
import static org.expedite.domain.escalation.Found.passed;
import static org.expedite.domain.escalation.Registered.contractor;
import static org.expedite.domain.escalation.Registered.employee;
import static org.expedite.domain.escalation.Registered.employment;
import static org.expedite.domain.escalation.Rule.REQUESTER_ACTS_FOR_CUSTOMER;
import static org.expedite.domain.escalation.Rule.REQUESTER_IDENTIFIED;
import static org.expedite.domain.escalation.Rule.REQUESTER_IS_END_USER;

import org.expedite.domain.customers.Employment.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequesterRulesTest {
    @Nested
    class Identified {
        @Test
        void atOpening() {
            assertThat(passed(REQUESTER_IDENTIFIED, Given.ana()).explanation())
                    .contains("Ana", "while the case was opened");
        }

        @Test
        void lateCountsAndIsRecordedAsLate() {
            assertThat(passed(REQUESTER_IDENTIFIED, Given.ana().identifiedLate()).explanation())
                    .contains("Ana", "late");
        }

        @Test
        void atOpeningCountsWithTheStrictSettingToo() {
            passed(REQUESTER_IDENTIFIED, Given.ana().strict());
        }

        @Test
        void lateFailsWithTheStrictSetting() {
            Given strict = Given.ana().identifiedLate().strict();
            assertThat(failed(REQUESTER_IDENTIFIED, Reason.NOT_IDENTIFIED, strict).explanation())
                    .contains("Ana", "too late");
            assertThat(strict.judge().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        }
    }

    @Nested
    class Nobody {
        @ParameterizedTest
        @EnumSource(
                names = {
                    "REQUESTER_IDENTIFIED",
                    "REQUESTER_IS_END_USER",
                    "REQUESTER_ACTS_FOR_CUSTOMER",
                    "CERTIFIED_FOR_PRODUCT",
                    "CERTIFICATION_ACTIVE"
                })
        void thePersonalRulesHaveNothingToJudge(Rule rule) {
            notApplicable(rule, Given.ana().nobodyIdentified());
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = {
                    "REQUESTER_IDENTIFIED",
                    "REQUESTER_IS_END_USER",
                    "REQUESTER_ACTS_FOR_CUSTOMER",
                    "CERTIFIED_FOR_PRODUCT",
                    "CERTIFICATION_ACTIVE"
                })
        void allOthersAreJudged(Rule rule) {
            passed(rule, Given.ana().nobodyIdentified());
        }

        @Test
        void isNotEligibleAndHintsWhy() {
            Judgement judgement = Given.ana().nobodyIdentified().judge();
            assertThat(judgement.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
            assertThat(judgement.of(REQUESTER_IDENTIFIED).reason())
                    .isEqualTo(Reason.NOT_IDENTIFIED);
            assertThat(judgement.findings())
                    .filteredOn(f -> f.rule() != REQUESTER_IDENTIFIED)
                    .allMatch(f -> f.reason() == null);
            assertThat(judgement.reasons()).isEmpty();
        }
    }

    @Nested
    class EndUser {
        @Test
        void anEmployeeIs() {
            assertThat(passed(REQUESTER_IS_END_USER, Given.ana()).explanation()).contains("Ana");
        }

        @Test
        void anEmployeeOfAPartnerIsNot() {
            Finding finding =
                    failed(
                            REQUESTER_IS_END_USER,
                            Reason.PARTNER,
                            Given.ana().employments(employee("fastnet")));
            assertThat(finding.explanation()).contains("Ana", "Fastnet");
        }

        @Test
        void anyCurrentWorkForAPartnerCounts() {
            failed(
                    REQUESTER_IS_END_USER,
                    Reason.PARTNER,
                    Given.ana().employments(employee("acme"), employee("fastnet")));
            failed(
                    REQUESTER_IS_END_USER,
                    Reason.PARTNER,
                    Given.ana().employments(employee("acme"), contractor("fastnet")));
        }

        @Test
        void thePartnerGoesBeforeTheContractor() {
            failed(
                    REQUESTER_IS_END_USER,
                    Reason.PARTNER,
                    Given.ana().employments(contractor("acme"), employee("fastnet")));
        }

        @Test
        void pastAndFutureWorkForAPartnerDoesNotCount() {
            passed(
                    REQUESTER_IS_END_USER,
                    Given.ana()
                            .employments(
                                    employee("acme"),
                                    employment(
                                            "fastnet", Kind.EMPLOYEE, "2010-01-01", "2026-06-14"),
                                    employment("slownet", Kind.EMPLOYEE, "2026-06-16", null)));
        }

        @Test
        void aContractorOfTheCasesOrganizationIsNot() {
            Given given = Given.ana().employments(contractor("acme"));
            Finding finding = failed(REQUESTER_IS_END_USER, Reason.CONTRACTOR, given);
            assertThat(finding.explanation()).contains("Ana", "contractor");
            passed(REQUESTER_ACTS_FOR_CUSTOMER, given);
        }

        @Test
        void whoIsAnEmployeeAsWellIsNoContractor() {
            passed(
                    REQUESTER_IS_END_USER,
                    Given.ana().employments(contractor("acme"), employee("acme")));
        }

        @Test
        void beingAContractorElsewhereDoesNotMatter() {
            passed(
                    REQUESTER_IS_END_USER,
                    Given.ana().employments(employee("acme"), contractor("globex")));
            passed(REQUESTER_IS_END_USER, Given.ana().employments(contractor("globex")));
        }

        @Test
        void employmentElsewhereDoesNotMakeAnEmployeeOfTheContractor() {
            failed(
                    REQUESTER_IS_END_USER,
                    Reason.CONTRACTOR,
                    Given.ana().employments(contractor("acme"), employee("globex")));
        }

        @Test
        void anEmployeeThatIsAContractorFromTomorrowOnIsNone() {
            passed(
                    REQUESTER_IS_END_USER,
                    Given.ana()
                            .employments(
                                    employment("acme", Kind.EMPLOYEE, "2020-01-01", "2026-06-15"),
                                    employment("acme", Kind.CONTRACTOR, "2026-06-16", null)));
        }

        @Test
        void theCaseOfAPartnerIsForNobody() {
            failed(
                    REQUESTER_IS_END_USER,
                    Reason.PARTNER,
                    Given.ana().caseOf("fastnet").employments(employee("fastnet")));
        }
    }

    @Nested
    class ActsForCustomer {
        @Test
        void anEmployeeDoes() {
            assertThat(passed(REQUESTER_ACTS_FOR_CUSTOMER, Given.ana()).explanation())
                    .contains("Ana", "acme");
        }

        @Test
        void ofSeveralEmployersTheCasesOneCounts() {
            passed(
                    REQUESTER_ACTS_FOR_CUSTOMER,
                    Given.ana().employments(employee("globex"), employee("acme")));
        }

        @Test
        void somebodyElsesEmployeeDoesNot() {
            Finding finding =
                    failed(
                            REQUESTER_ACTS_FOR_CUSTOMER,
                            Reason.NOT_OF_CASE_ORGANIZATION,
                            Given.ana().employments(employee("globex")));
            assertThat(finding.explanation()).contains("Ana", "acme");
        }

        @Test
        void somebodyWithoutEmploymentFailsAndIsNotInapplicable() {
            failed(
                    REQUESTER_ACTS_FOR_CUSTOMER,
                    Reason.NOT_OF_CASE_ORGANIZATION,
                    Given.ana().employments());
            passed(REQUESTER_IS_END_USER, Given.ana().employments());
        }
    }
}
