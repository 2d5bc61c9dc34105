package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;

/** Assertions on the finding of one rule. */
final class FindingAssertions {
    private FindingAssertions() {}

    static Finding passed(Rule rule, FactsBuilder given) {
        Finding finding = given.find(rule);
        assertThat(finding.verdict()).as(describe(given, finding)).isEqualTo(Verdict.PASSED);
        assertThat(finding.reason()).isNull();
        return finding;
    }

    static Finding failed(Rule rule, Reason reason, FactsBuilder given) {
        Finding finding = given.find(rule);
        assertThat(finding.verdict()).as(describe(given, finding)).isEqualTo(Verdict.FAILED);
        assertThat(finding.reason()).as(describe(given, finding)).isEqualTo(reason);
        return finding;
    }

    /** Asserts that a finding is inapplicable, and so not passed. */
    static Finding notApplicable(Rule rule, FactsBuilder given) {
        Finding finding = given.find(rule);
        assertThat(finding.verdict())
                .as(describe(given, finding))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(finding.passed()).isFalse();
        assertThat(given.evaluate().outcome()).isNotEqualTo(Outcome.GRANTED);
        return finding;
    }

    private static String describe(FactsBuilder given, Finding finding) {
        return given.description() + ": " + finding.explanation().text();
    }
}
