package org.expedite.domain.escalation;

import static org.expedite.domain.escalation.FindingAssertions.failed;
import static org.expedite.domain.escalation.FindingAssertions.passed;

import java.util.function.Function;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.customers.Employment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first and the last instant of every dated fact. The instants were computed by hand, in UTC.
 * Clocks change in Berlin on 2026-03-29 and 2026-10-25; in Santiago, 2026-09-06 begins at one
 * o'clock.
 */
class BoundaryTest {
    private static final String LAST_DAYS =
            """
            UTC,                 2027-12-31, 2027-12-31T23:59:59.999999999Z, 2028-01-01T00:00:00Z
            UTC,                 2028-02-29, 2028-02-29T23:59:59.999999999Z, 2028-03-01T00:00:00Z
            Asia/Kolkata,        2027-12-31, 2027-12-31T18:29:59.999999999Z, 2027-12-31T18:30:00Z
            America/Los_Angeles, 2027-12-31, 2028-01-01T07:59:59.999999999Z, 2028-01-01T08:00:00Z
            America/Los_Angeles, 2026-07-31, 2026-08-01T06:59:59.999999999Z, 2026-08-01T07:00:00Z
            Europe/Berlin,       2026-03-29, 2026-03-29T21:59:59.999999999Z, 2026-03-29T22:00:00Z
            Europe/Berlin,       2026-10-24, 2026-10-24T21:59:59.999999999Z, 2026-10-24T22:00:00Z
            Europe/Berlin,       2026-10-25, 2026-10-25T22:59:59.999999999Z, 2026-10-25T23:00:00Z
            America/Santiago,    2026-09-05, 2026-09-06T03:59:59.999999999Z, 2026-09-06T04:00:00Z
            """;
    private static final String FIRST_DAYS =
            """
            UTC,                 2026-01-01, 2026-01-01T00:00:00Z, 2025-12-31T23:59:59.999999999Z
            Asia/Kolkata,        2026-01-01, 2025-12-31T18:30:00Z, 2025-12-31T18:29:59.999999999Z
            America/Los_Angeles, 2026-01-01, 2026-01-01T08:00:00Z, 2026-01-01T07:59:59.999999999Z
            Europe/Berlin,       2026-03-29, 2026-03-28T23:00:00Z, 2026-03-28T22:59:59.999999999Z
            Europe/Berlin,       2026-03-30, 2026-03-29T22:00:00Z, 2026-03-29T21:59:59.999999999Z
            Europe/Berlin,       2026-10-26, 2026-10-25T23:00:00Z, 2026-10-25T22:59:59.999999999Z
            America/Santiago,    2026-09-06, 2026-09-06T04:00:00Z, 2026-09-06T03:59:59.999999999Z
            """;

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(textBlock = LAST_DAYS)
    void a_certification_counts_until_the_last_instant_of_its_term(
            String zone, String day, String last, String next) {
        Function<String, FactsBuilder> at = i -> certified("2020-01-01", day).zone(zone).at(i);
        passed(Rule.CERTIFICATION_ACTIVE, at.apply(last));
        failed(Rule.CERTIFICATION_ACTIVE, Reason.EXPIRED, at.apply(next));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(textBlock = FIRST_DAYS)
    void a_certification_counts_from_the_first_instant_of_its_term(
            String zone, String day, String first, String before) {
        Function<String, FactsBuilder> at = i -> certified(day, "2030-12-31").zone(zone).at(i);
        passed(Rule.CERTIFICATION_ACTIVE, at.apply(first));
        failed(Rule.CERTIFICATION_ACTIVE, Reason.NOT_YET_VALID, at.apply(before));
    }

    private static FactsBuilder certified(String from, String to) {
        return FactsBuilder.ana()
                .certifications(RecordExamples.certification("JNCIE-M", from, to, Standing.ACTIVE));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(textBlock = LAST_DAYS)
    void a_contract_counts_until_the_last_instant_of_its_term(
            String zone, String day, String last, String next) {
        Function<String, FactsBuilder> at = i -> contracted("2020-01-01", day).zone(zone).at(i);
        passed(Rule.PRODUCT_UNDER_CONTRACT, at.apply(last));
        failed(Rule.PRODUCT_UNDER_CONTRACT, Reason.NO_ACTIVE_CONTRACT, at.apply(next));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(textBlock = FIRST_DAYS)
    void a_contract_counts_from_the_first_instant_of_its_term(
            String zone, String day, String first, String before) {
        Function<String, FactsBuilder> at = i -> contracted(day, "2030-12-31").zone(zone).at(i);
        passed(Rule.PRODUCT_UNDER_CONTRACT, at.apply(first));
        failed(Rule.PRODUCT_UNDER_CONTRACT, Reason.NO_ACTIVE_CONTRACT, at.apply(before));
    }

    private static FactsBuilder contracted(String from, String to) {
        return FactsBuilder.ana()
                .contracts(ContractExamples.lasting(from, to, ContractExamples.direct("C1")));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(textBlock = LAST_DAYS)
    void an_employment_counts_until_the_last_instant_of_its_term(
            String zone, String day, String last, String next) {
        Function<String, FactsBuilder> at = i -> employed("2020-01-01", day).zone(zone).at(i);
        passed(Rule.REQUESTER_ACTS_FOR_CUSTOMER, at.apply(last));
        failed(Rule.REQUESTER_ACTS_FOR_CUSTOMER, Reason.NOT_OF_CASE_ORGANIZATION, at.apply(next));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(textBlock = FIRST_DAYS)
    void an_employment_counts_from_the_first_instant_of_its_term(
            String zone, String day, String first, String before) {
        Function<String, FactsBuilder> at = i -> employed(day, null).zone(zone).at(i);
        passed(Rule.REQUESTER_ACTS_FOR_CUSTOMER, at.apply(first));
        failed(Rule.REQUESTER_ACTS_FOR_CUSTOMER, Reason.NOT_OF_CASE_ORGANIZATION, at.apply(before));
    }

    private static FactsBuilder employed(String from, String to) {
        return FactsBuilder.ana()
                .employments(RecordExamples.employment("acme", Employment.Kind.EMPLOYEE, from, to));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(textBlock = LAST_DAYS)
    void an_employment_at_a_partner_counts_until_the_last_instant_of_its_term(
            String zone, String day, String last, String next) {
        Function<String, FactsBuilder> at =
                i ->
                        FactsBuilder.ana()
                                .employments(
                                        RecordExamples.employee("acme"),
                                        RecordExamples.employment(
                                                "fastnet",
                                                Employment.Kind.EMPLOYEE,
                                                "2020-01-01",
                                                day))
                                .zone(zone)
                                .at(i);
        failed(Rule.REQUESTER_IS_END_USER, Reason.PARTNER, at.apply(last));
        passed(Rule.REQUESTER_IS_END_USER, at.apply(next));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(textBlock = FIRST_DAYS)
    void an_expert_track_counts_from_the_first_instant_of_its_term(
            String zone, String day, String first, String before) {
        Function<String, FactsBuilder> at =
                i ->
                        FactsBuilder.ana()
                                .line(RecordExamples.line("X", "X Series", "JNCIE-M from " + day))
                                .zone(zone)
                                .at(i);
        passed(Rule.LINE_HAS_EXPERT_LEVEL, at.apply(first));
        failed(Rule.LINE_HAS_EXPERT_LEVEL, Reason.NO_EXPERT_LEVEL, at.apply(before));
    }
}
