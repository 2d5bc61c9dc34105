package org.expedite.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.expedite.domain.escalation.Advice;
import org.expedite.domain.escalation.AdviceCode;
import org.expedite.domain.escalation.FactsBuilder;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.pages.Approved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule book describes the code: any difference fails here until it is approved. */
class RuleBookTest {
    @Test
    void rules_page_is_approved() {
        check("rules", RulePage.page());
    }

    @Test
    void outcomes_page_is_approved() {
        check("outcomes", OutcomePage.page());
    }

    @Test
    void life_cycle_page_is_approved() {
        check("life-cycle", LifeCyclePage.page());
    }

    @Test
    void priorities_page_is_approved() {
        check("priorities", PriorityPage.page());
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_has_an_example_that_passes_and_one_of_each_of_its_reasons(Rule rule) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (FactsBuilder given : RuleExamples.of(rule)) {
            Finding finding = given.find(rule);
            verdicts.add(finding.verdict());
            if (finding.verdict() == Verdict.FAILED) {
                reasons.add(finding.reason());
            }
        }
        assertThat(verdicts).contains(Verdict.PASSED, Verdict.FAILED);
        assertThat(reasons).containsExactlyInAnyOrderElementsOf(rule.reasons());
    }

    @Test
    void every_outcome_and_every_advice_has_an_example() {
        assertThat(OutcomePage.examples())
                .extracting(g -> g.evaluate().outcome())
                .contains(Outcome.values());
        assertThat(OutcomePage.examples())
                .flatExtracting(g -> g.evaluate().advice())
                .extracting(Advice::code)
                .contains(AdviceCode.values());
    }

    private static void check(String page, String generated) {
        Approved.check("docs/rules/" + page, "mvn -pl domain test", generated);
    }
}
