package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.CaseState;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.Intake;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.products.Model;
import org.junit.jupiter.api.Test;

class CaseFactsTest {
    private static final Instant AT = Instant.parse("2026-06-15T12:00:00Z");
    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final ContactId ANA = new ContactId("ana");
    private static final TechnicalLevel L2 = new TechnicalLevel("L2");

    @Test
    void has_the_state_of_the_case_in_the_stored_version() {
        SupportCase supportCase =
                new SupportCase(
                        new CaseNumber("2026-0615-000017"),
                        5,
                        new Intake(Channel.WEB, AT, "ana", ACME, ANA, Priority.P1),
                        new CaseProduct(null, new Model("M320"), null),
                        new CaseReport("Down", null, null, FollowUp.WEB, List.of(), List.of()),
                        new Assistance(AssistanceOutcome.UNVERIFIED, null, null, false),
                        null,
                        List.of(),
                        new CaseState(
                                CaseStatus.IN_PROGRESS,
                                Priority.P2,
                                true,
                                L2,
                                true,
                                AT,
                                "ed",
                                true,
                                false,
                                null,
                                AT,
                                null));
        assertThat(CaseFacts.of(supportCase, 4))
                .isEqualTo(
                        new CaseFacts(
                                new Evidence(EvidenceType.CASE, "2026-0615-000017", 4),
                                CaseStatus.IN_PROGRESS,
                                Priority.P2,
                                L2,
                                true,
                                ACME,
                                ANA,
                                false));
    }

    @Test
    void has_the_state_of_a_new_case_without_one() {
        assertThat(CaseFacts.ofNewCase(Priority.P1, TechnicalLevels.SHIPPED.lowest(), ACME))
                .isEqualTo(
                        new CaseFacts(
                                null,
                                CaseStatus.OPEN,
                                Priority.P1,
                                new TechnicalLevel("L1"),
                                false,
                                ACME,
                                null,
                                false));
    }

    @Test
    void the_policy_returns_its_settings() {
        PolicySettings settings = FactsBuilder.ana().strict().settings();
        assertThat(new PriorityEscalation(settings).settings()).isEqualTo(settings);
    }
}
