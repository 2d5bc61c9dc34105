package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.Opened.ANA;
import static org.expedite.domain.cases.Opened.ED;
import static org.expedite.domain.cases.Opened.LATER;

import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.ContactId;
import org.junit.jupiter.api.Test;

/** Who is identified after opening. Clause {@code ACCESS_IDENTIFY}. */
class IdentificationsTest {
    private static final ContactId REQUESTER = new ContactId("ana");
    private static final ContactId DAN = new ContactId("dan");
    private static final ContactId BOB = new ContactId("bob");
    private static final IdentifiedExpert EXPERT =
            new IdentifiedExpert(DAN, new CertificationId("c-1"), new Track("JNCIE-M"), true);

    private final SupportCase opened = Opened.open();
    private final SupportCase anonymous = withoutRequester(opened);

    @Test
    void theFirstIsTheRequesterOfACaseThatHadNone() {
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
    void whoWasIdentifiedAtOpeningStaysTheRequester() {
        SupportCase after = late(opened, DAN, null).after();
        assertThat(after.requester()).isEqualTo(REQUESTER);
        assertThat(after.isIdentified(DAN)).isTrue();
        assertThat(after.isIdentified(REQUESTER)).isTrue();
        assertThat(after.isIdentified(BOB)).isFalse();
    }

    @Test
    void whoIsIdentifiedAlreadyChangesNothingHoweverStrictTheCenterIs() {
        SupportCase once = late(opened, DAN, EXPERT).after();
        for (ContactId known : new ContactId[] {REQUESTER, DAN}) {
            for (boolean allowed : new boolean[] {true, false}) {
                Move again = Identifications.late(once, known, EXPERT, allowed, ED, LATER);
                assertThat(Opened.change(again).isEmpty()).isTrue();
            }
        }
    }

    @Test
    void anExpertIsRecordedWhereNoneWasKnownInTheSameChange() {
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
    void aStrictCenterRefusesWhoIsLate() {
        Move move = Identifications.late(anonymous, DAN, EXPERT, false, ED, LATER);
        assertThat(Opened.refused(move).refusal()).isEqualTo(Refusal.LATE_IDENTIFICATION_REFUSED);
        assertThat(Identifications.objectionTo(anonymous, false, ED)).isPresent();
        assertThat(Identifications.objectionTo(anonymous, true, ANA)).isEmpty();
    }

    @Test
    void ofACaseThatIsOverTheStatusIsTheReason() {
        SupportCase closed = Opened.in(CaseStatus.CLOSED);
        for (boolean allowed : new boolean[] {true, false}) {
            assertThat(
                            Opened.refused(
                                            Identifications.late(
                                                    closed, DAN, null, allowed, ED, LATER))
                                    .refusal())
                    .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
            assertThat(Identifications.objectionTo(closed, allowed, ED).orElseThrow().refusal())
                    .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
        }
    }

    private static CaseChange late(SupportCase c, ContactId person, IdentifiedExpert expert) {
        return Opened.change(Identifications.late(c, person, expert, true, ED, LATER));
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
                c.progress());
    }
}
