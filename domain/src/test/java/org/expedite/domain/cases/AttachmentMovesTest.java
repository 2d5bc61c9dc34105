package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.CaseFixtures.ANA;
import static org.expedite.domain.cases.CaseFixtures.ED;
import static org.expedite.domain.cases.CaseFixtures.LATER;
import static org.expedite.domain.cases.CaseFixtures.change;
import static org.expedite.domain.cases.CaseFixtures.made;
import static org.expedite.domain.cases.CaseFixtures.refused;

import org.junit.jupiter.api.Test;

/** Addition of a file to a case. */
class AttachmentMovesTest {
    private static final SupportCase RESOLVED =
            made(
                    ResolutionMoves.resolve(
                            CaseFixtures.ownedIn(CaseStatus.IN_PROGRESS, ED),
                            "Patched.",
                            ED,
                            LATER));

    @Test
    void an_attachment_is_recorded_as_an_event_only() {
        SupportCase before = CaseFixtures.in(CaseStatus.WAITING_ON_CUSTOMER);
        CaseChange change = change(AttachmentMoves.attach(before, "f1", "core.tgz", ANA, LATER));
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.AttachmentAdded(
                                new CaseEvent.Origin(ANA.id(), LATER), "f1", "core.tgz"));
        assertThat(change.after()).isEqualTo(before.atVersion(before.version() + 1));
    }

    @Test
    void a_customers_attachment_restarts_the_time_until_auto_close() {
        SupportCase restarted =
                made(AttachmentMoves.attach(RESOLVED, "f1", "log", ANA, LATER.plusSeconds(60)));
        assertThat(restarted.state().awaitingConfirmationSince()).isEqualTo(LATER.plusSeconds(60));
        SupportCase unchanged =
                made(AttachmentMoves.attach(RESOLVED, "f1", "log", ED, LATER.plusSeconds(60)));
        assertThat(unchanged.state().awaitingConfirmationSince()).isEqualTo(LATER);
    }

    @Test
    void a_closed_case_takes_no_attachments() {
        assertThat(
                        refused(
                                        AttachmentMoves.attach(
                                                CaseFixtures.in(CaseStatus.CLOSED),
                                                "f1",
                                                "log",
                                                ED,
                                                LATER))
                                .refusal())
                .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
    }
}
