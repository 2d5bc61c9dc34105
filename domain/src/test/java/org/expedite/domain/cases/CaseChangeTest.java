package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.expedite.domain.cases.CaseFixtures.LATER;
import static org.expedite.domain.cases.CaseFixtures.change;

import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.ContactId;
import org.junit.jupiter.api.Test;

class CaseChangeTest {
    private static final IdentifiedExpert ANA =
            new IdentifiedExpert(
                    new ContactId("ana"),
                    new CertificationId("jncie-m-117"),
                    new Track("JNCIE-M"),
                    true);

    @Test
    void several_steps_are_one_change_of_one_version() {
        SupportCase open = CaseFixtures.open();
        CaseChange all =
                CaseChange.startingFrom(open)
                        .then(c -> c.identify(ANA, "ana", LATER))
                        .then(
                                c ->
                                        c.decided(
                                                "d1",
                                                "GRANTED",
                                                "The core is down.",
                                                CaseFixtures.ANA,
                                                LATER))
                        .then(
                                c ->
                                        change(
                                                LevelMoves.escalateWithPriority(
                                                        c,
                                                        CaseFixtures.L2,
                                                        "d1",
                                                        CaseFixtures.ANA,
                                                        LATER)));

        assertThat(all.before()).isEqualTo(1);
        assertThat(all.after().version()).isEqualTo(2);
        assertThat(all.after().expert()).isEqualTo(ANA);
        assertThat(all.after().state().level()).isEqualTo(CaseFixtures.L2);
        assertThat(all.events())
                .extracting(CaseEvent::type)
                .containsExactly(
                        CaseEvent.Type.EXPERT_IDENTIFIED,
                        CaseEvent.Type.PRIORITY_ESCALATION_DECIDED,
                        CaseEvent.Type.ESCALATED_WITH_PRIORITY);
    }

    @Test
    void a_change_starts_from_any_version() {
        CaseChange change = CaseChange.startingFrom(CaseFixtures.open().atVersion(7));
        assertThat(change.isEmpty()).isTrue();
        assertThat(change.before()).isEqualTo(7);
        assertThat(change.after().version()).isEqualTo(8);
        assertThat(
                        change.then(
                                        c ->
                                                c.decided(
                                                        "d",
                                                        "GRANTED",
                                                        "The core is down.",
                                                        CaseFixtures.ANA,
                                                        LATER))
                                .before())
                .isEqualTo(7);
    }

    @Test
    void a_decision_is_recorded_and_only_the_activity_of_the_customer_changes() {
        SupportCase open = CaseFixtures.open();
        CaseChange change =
                open.decided("d1", "NOT_ELIGIBLE", "The core is down.", CaseFixtures.ANA, LATER);
        assertThat(change.isEmpty()).isFalse();
        assertThat(change.after().state()).isEqualTo(open.state().customerActive(LATER));
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.PriorityEscalationDecided(
                                new CaseEvent.Origin("ana", LATER),
                                "d1",
                                "NOT_ELIGIBLE",
                                "The core is down."));
    }

    @Test
    void the_first_expert_is_not_replaced() {
        SupportCase identified = CaseFixtures.open().identify(ANA, "ana", LATER).after();
        IdentifiedExpert eve =
                new IdentifiedExpert(
                        new ContactId("eve"),
                        new CertificationId("jncie-m-118"),
                        new Track("JNCIE-M"),
                        true);
        CaseChange again = identified.identify(eve, "eve", LATER);
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.after().expert()).isEqualTo(ANA);
        assertThat(CaseFixtures.open().identify(ANA, "ana", LATER).events())
                .containsExactly(
                        new CaseEvent.ExpertIdentified(
                                new CaseEvent.Origin("ana", LATER),
                                new CertificationId("jncie-m-117"),
                                new ContactId("ana"),
                                true));
    }

    @Test
    void an_event_names_its_actor() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseEvent.Origin(" ", LATER));
    }
}
