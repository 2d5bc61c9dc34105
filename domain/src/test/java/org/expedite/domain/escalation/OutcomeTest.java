package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.Draft.direct;
import static org.expedite.domain.escalation.Draft.hardwareOnly;
import static org.expedite.domain.escalation.Draft.viaPartner;

import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    /** Everything that can be wrong at once, but the contract. */
    private static Given allElseWrong() {
        return Given.ana()
                .status(CaseStatus.CLOSED)
                .priority(Priority.P3)
                .certifications()
                .level("ENGINEERING")
                .grantPending();
    }

    @Test
    void thePartnerGoesBeforeAllElse() {
        outcome(Outcome.CONTACT_PARTNER, allElseWrong().contracts(viaPartner("C1", "fastnet")));
    }

    @Test
    void noContractGoesBeforeTheOtherRules() {
        outcome(Outcome.NOT_COVERED, allElseWrong().contracts());
        outcome(Outcome.NOT_COVERED, allElseWrong().contracts(hardwareOnly(direct("C1"))));
        outcome(Outcome.NOT_COVERED, allElseWrong().contracts().ownedBy("globex"));
    }

    @Test
    void anyOtherRuleGoesBeforeTheLevel() {
        outcome(Outcome.NOT_ELIGIBLE, allElseWrong());
        outcome(Outcome.NOT_ELIGIBLE, Given.ana().priority(Priority.P3).level("ENGINEERING"));
        outcome(Outcome.NOT_ELIGIBLE, Given.ana().nobodyIdentified().level("ENGINEERING"));
        outcome(Outcome.NOT_ELIGIBLE, Given.ana().withoutAsset().grantPending());
    }

    @Test
    void theLevelGoesBeforeTheWaitingGrant() {
        outcome(Outcome.NOTHING_ABOVE, Given.ana().level("ENGINEERING").grantPending());
    }

    @Test
    void theWaitingGrantGoesBeforeAnother() {
        outcome(Outcome.ALREADY_GRANTED, Given.ana().grantPending());
        outcome(Outcome.GRANTED, Given.ana());
    }

    @Test
    void theOrderIsThatOfTheEnumeration() {
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
    void onlyAGrantLeadsSomewhere() {
        assertThat(Given.ana().judge().to()).isNotNull();
        assertThat(Given.ana().grantPending().judge().to()).isNull();
        assertThat(Given.ana().level("ENGINEERING").judge().to()).isNull();
        assertThat(allElseWrong().judge().to()).isNull();
        assertThat(allElseWrong().judge().from().code()).isEqualTo("ENGINEERING");
    }

    @Test
    void everyDecisionHasAllElevenFindingsInOrder() {
        assertThat(Rule.values()).hasSize(11);
        for (Given given : new Given[] {Given.ana(), allElseWrong(), allElseWrong().contracts()}) {
            assertThat(given.judge().findings())
                    .extracting(Finding::rule)
                    .containsExactly(Rule.values());
        }
    }

    private static void outcome(Outcome expected, Given given) {
        assertThat(given.judge().outcome()).as(given.words()).isEqualTo(expected);
    }
}
