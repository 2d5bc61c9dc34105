package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.FindingAssertions.failed;
import static org.expedite.domain.escalation.FindingAssertions.notApplicable;
import static org.expedite.domain.escalation.FindingAssertions.passed;
import static org.expedite.domain.escalation.RecordExamples.contractor;
import static org.expedite.domain.escalation.RecordExamples.employee;
import static org.expedite.domain.escalation.RecordExamples.employment;
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
        void identification_at_opening_counts() {
            assertThat(passed(REQUESTER_IDENTIFIED, FactsBuilder.ana()).explanation().text())
                    .contains("Ana", "while the case was opened");
        }

        @Test
        void late_identification_counts_and_is_marked_as_late() {
            assertThat(
                            passed(REQUESTER_IDENTIFIED, FactsBuilder.ana().identifiedLate())
                                    .explanation()
                                    .text())
                    .contains("Ana", "late");
        }

        @Test
        void identification_at_opening_counts_under_the_strict_setting() {
            passed(REQUESTER_IDENTIFIED, FactsBuilder.ana().strict());
        }

        @Test
        void late_identification_fails_under_the_strict_setting() {
            FactsBuilder strict = FactsBuilder.ana().identifiedLate().strict();
            assertThat(
                            failed(REQUESTER_IDENTIFIED, Reason.NOT_IDENTIFIED, strict)
                                    .explanation()
                                    .text())
                    .contains("Ana", "was not identified while the case was opened");
            assertThat(strict.evaluate().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
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
        void the_personal_rules_are_inapplicable(Rule rule) {
            notApplicable(rule, FactsBuilder.ana().nobodyIdentified());
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
        void all_other_rules_are_evaluated(Rule rule) {
            passed(rule, FactsBuilder.ana().nobodyIdentified());
        }

        @Test
        void the_case_is_not_eligible_and_the_advice_is_to_identify_the_requester() {
            Evaluation evaluation = FactsBuilder.ana().nobodyIdentified().evaluate();
            assertThat(evaluation.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
            assertThat(evaluation.of(REQUESTER_IDENTIFIED).reason())
                    .isEqualTo(Reason.NOT_IDENTIFIED);
            assertThat(evaluation.findings())
                    .filteredOn(f -> f.rule() != REQUESTER_IDENTIFIED)
                    .allMatch(f -> f.reason() == null);
            assertThat(evaluation.reasons()).isEmpty();
        }
    }

    @Nested
    class EndUser {
        @Test
        void an_employee_is_an_end_user() {
            assertThat(passed(REQUESTER_IS_END_USER, FactsBuilder.ana()).explanation().text())
                    .contains("Ana");
        }

        @Test
        void an_employee_of_a_partner_is_no_end_user() {
            Finding finding =
                    failed(
                            REQUESTER_IS_END_USER,
                            Reason.PARTNER,
                            FactsBuilder.ana().employments(employee("fastnet")));
            assertThat(finding.explanation().text()).contains("Ana", "Fastnet");
        }

        @Test
        void any_current_employment_at_a_partner_counts() {
            failed(
                    REQUESTER_IS_END_USER,
                    Reason.PARTNER,
                    FactsBuilder.ana().employments(employee("acme"), employee("fastnet")));
            failed(
                    REQUESTER_IS_END_USER,
                    Reason.PARTNER,
                    FactsBuilder.ana().employments(employee("acme"), contractor("fastnet")));
        }

        @Test
        void work_for_a_partner_takes_precedence_over_work_as_contractor() {
            failed(
                    REQUESTER_IS_END_USER,
                    Reason.PARTNER,
                    FactsBuilder.ana().employments(contractor("acme"), employee("fastnet")));
        }

        @Test
        void past_and_future_employment_at_a_partner_does_not_count() {
            passed(
                    REQUESTER_IS_END_USER,
                    FactsBuilder.ana()
                            .employments(
                                    employee("acme"),
                                    employment(
                                            "fastnet", Kind.EMPLOYEE, "2010-01-01", "2026-06-14"),
                                    employment("slownet", Kind.EMPLOYEE, "2026-06-16", null)));
        }

        @Test
        void a_contractor_of_the_organization_is_no_end_user() {
            FactsBuilder given = FactsBuilder.ana().employments(contractor("acme"));
            Finding finding = failed(REQUESTER_IS_END_USER, Reason.CONTRACTOR, given);
            assertThat(finding.explanation().text()).contains("Ana", "contractor");
            passed(REQUESTER_ACTS_FOR_CUSTOMER, given);
        }

        @Test
        void an_employee_who_is_also_a_contractor_is_an_end_user() {
            passed(
                    REQUESTER_IS_END_USER,
                    FactsBuilder.ana().employments(contractor("acme"), employee("acme")));
        }

        @Test
        void work_as_contractor_elsewhere_does_not_matter() {
            passed(
                    REQUESTER_IS_END_USER,
                    FactsBuilder.ana().employments(employee("acme"), contractor("globex")));
            passed(REQUESTER_IS_END_USER, FactsBuilder.ana().employments(contractor("globex")));
        }

        @Test
        void employment_elsewhere_does_not_make_a_contractor_an_end_user() {
            failed(
                    REQUESTER_IS_END_USER,
                    Reason.CONTRACTOR,
                    FactsBuilder.ana().employments(contractor("acme"), employee("globex")));
        }

        @Test
        void a_future_contractor_is_an_end_user_today() {
            passed(
                    REQUESTER_IS_END_USER,
                    FactsBuilder.ana()
                            .employments(
                                    employment("acme", Kind.EMPLOYEE, "2020-01-01", "2026-06-15"),
                                    employment("acme", Kind.CONTRACTOR, "2026-06-16", null)));
        }

        @Test
        void nobody_is_an_end_user_on_a_case_of_a_partner() {
            failed(
                    REQUESTER_IS_END_USER,
                    Reason.PARTNER,
                    FactsBuilder.ana().caseOf("fastnet").employments(employee("fastnet")));
        }
    }

    @Nested
    class ActsForCustomer {
        @Test
        void an_employee_acts_for_the_customer() {
            assertThat(passed(REQUESTER_ACTS_FOR_CUSTOMER, FactsBuilder.ana()).explanation().text())
                    .contains("Ana", "acme");
        }

        @Test
        void only_employment_at_the_organization_of_the_case_counts() {
            passed(
                    REQUESTER_ACTS_FOR_CUSTOMER,
                    FactsBuilder.ana().employments(employee("globex"), employee("acme")));
        }

        @Test
        void an_employee_of_another_organization_does_not() {
            Finding finding =
                    failed(
                            REQUESTER_ACTS_FOR_CUSTOMER,
                            Reason.NOT_OF_CASE_ORGANIZATION,
                            FactsBuilder.ana().employments(employee("globex")));
            assertThat(finding.explanation().text()).contains("Ana", "acme");
        }

        @Test
        void a_requester_without_employment_fails() {
            failed(
                    REQUESTER_ACTS_FOR_CUSTOMER,
                    Reason.NOT_OF_CASE_ORGANIZATION,
                    FactsBuilder.ana().employments());
            passed(REQUESTER_IS_END_USER, FactsBuilder.ana().employments());
        }
    }
}
