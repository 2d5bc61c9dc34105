package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.CaseFixtures.ANA;
import static org.expedite.domain.cases.CaseFixtures.ED;
import static org.expedite.domain.cases.CaseFixtures.LATER;

import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.ContactId;
import org.junit.jupiter.api.Test;

/** Identification after opening. Clause {@code ACCESS_IDENTIFY}. */
class IdentificationMovesTest {
    private static final ContactId REQUESTER = new ContactId("ana");
    private static final ContactId DAN = new ContactId("dan");
    private static final ContactId BOB = new ContactId("bob");
    private static final IdentifiedExpert EXPERT =
            new IdentifiedExpert(DAN, new CertificationId("c-1"), new Track("JNCIE-M"), true);

    private final SupportCase opened = CaseFixtures.open();
    private final SupportCase anonymous = withoutRequester(opened);

    @Test
    void the_first_identified_contact_becomes_the_requester_of_a_case_without_one() {
        assertThat(anonymous.requester()).isNull();
        CaseChange first = late(anonymous, DAN, null);
        CaseChange second = late(first.after(), BOB, null);
        assertThat(first.after().requester()).isEqualTo(DAN);
        assertThat(second.after().requester()).isEqualTo(DAN);
        assertThat(second.after().identifiedLate()).containsExactly(DAN, BOB);
        assertThat(second.after().intake()).as("how it came in").isEqualTo(anonymous.intake());
        assertThat(first.events())
                .containsExactly(
                        new CaseEvent.Identified(
                                new CaseEvent.Origin("ed", LATER), new ContactId("dan")));
    }

    @Test
    void the_requester_identified_at_opening_is_not_replaced() {
        SupportCase after = late(opened, DAN, null).after();
        assertThat(after.requester()).isEqualTo(REQUESTER);
        assertThat(after.isIdentified(DAN)).isTrue();
        assertThat(after.isIdentified(REQUESTER)).isTrue();
        assertThat(after.isIdentified(BOB)).isFalse();
    }

    @Test
    void a_repeated_identification_changes_nothing_under_either_setting() {
        SupportCase once = late(opened, DAN, EXPERT).after();
        for (ContactId known : new ContactId[] {REQUESTER, DAN}) {
            for (boolean allowed : new boolean[] {true, false}) {
                Move again =
                        IdentificationMoves.identifyLate(once, known, EXPERT, allowed, ED, LATER);
                assertThat(CaseFixtures.change(again).isEmpty()).isTrue();
            }
        }
    }

    @Test
    void an_expert_is_recorded_in_the_same_change_if_none_was_known() {
        CaseChange change = late(opened, DAN, EXPERT);
        assertThat(change.after().expert()).isEqualTo(EXPERT);
        assertThat(change.after().version()).isEqualTo(opened.version() + 1);
        assertThat(change.events())
                .extracting(CaseEvent::type)
                .containsExactly(CaseEvent.Type.IDENTIFIED, CaseEvent.Type.EXPERT_IDENTIFIED);
        IdentifiedExpert other =
                new IdentifiedExpert(BOB, new CertificationId("c-2"), new Track("JNCIE-M"), true);
        CaseChange next = late(change.after(), BOB, other);
        assertThat(next.after().expert()).isEqualTo(EXPERT);
        assertThat(next.events())
                .extracting(CaseEvent::type)
                .containsExactly(CaseEvent.Type.IDENTIFIED);
    }

    @Test
    void late_identification_is_refused_under_the_strict_setting() {
        Move move = IdentificationMoves.identifyLate(anonymous, DAN, EXPERT, false, ED, LATER);
        assertThat(CaseFixtures.refused(move).refusal())
                .isEqualTo(Refusal.LATE_IDENTIFICATION_REFUSED);
        assertThat(IdentificationMoves.objectionTo(anonymous, false, ED)).isPresent();
        assertThat(IdentificationMoves.objectionTo(anonymous, true, ANA)).isEmpty();
    }

    @Test
    void identification_on_a_closed_case_is_refused_because_of_its_status() {
        SupportCase closed = CaseFixtures.in(CaseStatus.CLOSED);
        for (boolean allowed : new boolean[] {true, false}) {
            assertThat(
                            CaseFixtures.refused(
                                            IdentificationMoves.identifyLate(
                                                    closed, DAN, null, allowed, ED, LATER))
                                    .refusal())
                    .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
            assertThat(IdentificationMoves.objectionTo(closed, allowed, ED).orElseThrow().refusal())
                    .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
        }
    }

    private static CaseChange late(SupportCase c, ContactId person, IdentifiedExpert expert) {
        return CaseFixtures.change(
                IdentificationMoves.identifyLate(c, person, expert, true, ED, LATER));
    }

    private static SupportCase withoutRequester(SupportCase c) {
        Intake in = c.intake();
        return new SupportCase(
                c.number(),
                c.version(),
                new Intake(
                        in.channel(),
                        in.openedAt(),
                        in.openedBy(),
                        in.organization(),
                        null,
                        in.proposedPriority()),
                c.product(),
                c.report(),
                c.assistance(),
                c.expert(),
                c.identifiedLate(),
                c.state());
    }
}
