package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.Opened.ANA;
import static org.expedite.domain.cases.Opened.ED;
import static org.expedite.domain.cases.Opened.LATER;
import static org.expedite.domain.cases.Opened.change;
import static org.expedite.domain.cases.Opened.made;
import static org.expedite.domain.cases.Opened.refused;

import org.junit.jupiter.api.Test;

/** Addition of a file to a case. */
class AttachmentMovesTest {
    private static final SupportCase RESOLVED =
            made(
                    ResolutionMoves.resolve(
                            Opened.ownedIn(CaseStatus.IN_PROGRESS, ED), "Patched.", ED, LATER));

    @Test
    void an_attachment_is_recorded_as_an_event_only() {
        SupportCase before = Opened.in(CaseStatus.WAITING_ON_CUSTOMER);
        CaseChange change = change(AttachmentMoves.attach(before, "f1", "core.tgz", ANA, LATER));
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.AttachmentAdded(
                                new CaseEvent.Origin(ANA.id(), LATER), "f1", "core.tgz"));
        assertThat(change.after()).isEqualTo(before.atVersion(before.version() + 1));
    }

    @Test
    void a_customers_attachment_restarts_the_time_until_auto_close() {
        SupportCase heard =
                made(AttachmentMoves.attach(RESOLVED, "f1", "log", ANA, LATER.plusSeconds(60)));
        assertThat(heard.state().awaitingConfirmationSince()).isEqualTo(LATER.plusSeconds(60));
        SupportCase still =
                made(AttachmentMoves.attach(RESOLVED, "f1", "log", ED, LATER.plusSeconds(60)));
        assertThat(still.state().awaitingConfirmationSince()).isEqualTo(LATER);
    }

    @Test
    void a_closed_case_takes_no_attachments() {
        assertThat(
                        refused(
                                        AttachmentMoves.attach(
                                                Opened.in(CaseStatus.CLOSED),
                                                "f1",
                                                "log",
                                                ED,
                                                LATER))
                                .refusal())
                .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
    }
}
