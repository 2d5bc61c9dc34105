package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.CaseFixtures.ED;
import static org.expedite.domain.cases.CaseFixtures.LATER;
import static org.expedite.domain.cases.CaseFixtures.change;
import static org.expedite.domain.cases.CaseFixtures.refused;

import org.junit.jupiter.api.Test;

/** Addition of a file to a case. */
class AttachmentMovesTest {
    @Test
    void an_attachment_is_recorded_as_an_event_only() {
        SupportCase before = CaseFixtures.in(CaseStatus.AWAITING_COVERAGE);
        CaseChange change = change(AttachmentMoves.attach(before, "f1", "core.tgz", ED, LATER));
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.AttachmentAdded(
                                new CaseEvent.Origin(ED.id(), LATER), "f1", "core.tgz"));
        assertThat(change.after()).isEqualTo(before.atVersion(before.version() + 1));
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
                .isEqualTo(Refusal.CASE_NOT_OPEN);
    }
}
