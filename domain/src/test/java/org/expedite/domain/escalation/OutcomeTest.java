package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.ContractExamples.direct;
import static org.expedite.domain.escalation.ContractExamples.hardwareOnly;
import static org.expedite.domain.escalation.ContractExamples.viaPartner;

import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    /** Everything that can be wrong at once, except for the contract. */
    private static FactsBuilder allElseWrong() {
        return FactsBuilder.ana()
                .status(CaseStatus.CLOSED)
                .priority(Priority.P3)
                .certifications()
                .level("ENGINEERING")
                .grantPending();
    }

    @Test
    void contact_partner_takes_precedence() {
        outcome(Outcome.CONTACT_PARTNER, allElseWrong().contracts(viaPartner("C1", "fastnet")));
    }

    @Test
    void not_covered_takes_precedence_over_the_other_rules() {
        outcome(Outcome.NOT_COVERED, allElseWrong().contracts());
        outcome(Outcome.NOT_COVERED, allElseWrong().contracts(hardwareOnly(direct("C1"))));
        outcome(Outcome.NOT_COVERED, allElseWrong().contracts().ownedBy("globex"));
    }

    @Test
    void a_failed_rule_takes_precedence_over_the_top_level() {
        outcome(Outcome.NOT_ELIGIBLE, allElseWrong());
        outcome(
                Outcome.NOT_ELIGIBLE,
                FactsBuilder.ana().priority(Priority.P3).level("ENGINEERING"));
        outcome(Outcome.NOT_ELIGIBLE, FactsBuilder.ana().nobodyIdentified().level("ENGINEERING"));
        outcome(Outcome.NOT_ELIGIBLE, FactsBuilder.ana().withoutAsset().grantPending());
    }

    @Test
    void the_top_level_takes_precedence_over_a_pending_grant() {
        outcome(Outcome.NOTHING_ABOVE, FactsBuilder.ana().level("ENGINEERING").grantPending());
    }

    @Test
    void a_pending_grant_takes_precedence_over_a_new_one() {
        outcome(Outcome.ALREADY_GRANTED, FactsBuilder.ana().grantPending());
        outcome(Outcome.GRANTED, FactsBuilder.ana());
    }

    @Test
    void the_enumeration_is_in_order_of_precedence() {
        assertThat(Outcome.values())
                .containsExactly(
                        Outcome.CONTACT_PARTNER,
                        Outcome.NOT_COVERED,
                        Outcome.NOT_ELIGIBLE,
                        Outcome.NOTHING_ABOVE,
                        Outcome.ALREADY_GRANTED,
                        Outcome.GRANTED);
    }

    @Test
    void only_a_grant_has_a_target_level() {
        assertThat(FactsBuilder.ana().evaluate().to()).isNotNull();
        assertThat(FactsBuilder.ana().grantPending().evaluate().to()).isNull();
        assertThat(FactsBuilder.ana().level("ENGINEERING").evaluate().to()).isNull();
        assertThat(allElseWrong().evaluate().to()).isNull();
        assertThat(allElseWrong().evaluate().from().code()).isEqualTo("ENGINEERING");
    }

    @Test
    void every_decision_has_all_eleven_findings_in_order() {
        assertThat(Rule.values()).hasSize(11);
        for (FactsBuilder given :
                new FactsBuilder[] {
                    FactsBuilder.ana(), allElseWrong(), allElseWrong().contracts()
                }) {
            assertThat(given.evaluate().findings())
                    .extracting(Finding::rule)
                    .containsExactly(Rule.values());
        }
    }

    private static void outcome(Outcome expected, FactsBuilder given) {
        assertThat(given.evaluate().outcome()).as(given.description()).isEqualTo(expected);
    }
}
