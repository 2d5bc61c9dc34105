package org.expedite.application.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expedite.application.attachments.AttachmentFilesContract.ABC;
import static org.expedite.application.attachments.AttachmentFilesContract.OF_ABC;

import java.util.List;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Fixture;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileName;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.Refusal;
import org.expedite.domain.cases.ResolutionMoves;
import org.junit.jupiter.api.Test;

/** Adding and reading attachments, and the consistency of rows and files. */
class AttachmentDeskTest {
    private static final FileName NAME = new FileName("core.tgz");

    private final Center center = new Center();
    private final CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));

    @Test
    void an_added_file_changes_the_case_and_can_be_read() {
        Attachment added = add(Actors.ANA, "Of RE0");
        assertThat(added.caseNumber()).isEqualTo(number);
        assertThat(added.fileName()).isEqualTo(NAME);
        assertThat(added.facts().sha256()).isEqualTo(OF_ABC);
        assertThat(added.uploadedBy()).isEqualTo("ana");
        assertThat(added.uploadedAt()).isEqualTo(Fixture.NOW);
        assertThat(added.description()).isEqualTo("Of RE0");
        assertThat(center.stored(number).version()).isEqualTo(2);
        assertThat(center.ports().cases().events(number).getLast())
                .isEqualTo(
                        new CaseEvent.AttachmentAdded(
                                new CaseEvent.Origin("ana", Fixture.NOW),
                                added.id().value(),
                                "core.tgz"));
        Attachment found = desk().find(Actors.DAN, number, added.id());
        assertThat(found).isEqualTo(added);
        assertThat(Bytes.all(desk().open(found))).isEqualTo(ABC);
        assertThat(desk().page(Actors.ENGINEER, number, null, 10)).containsExactly(added);
    }

    @Test
    void an_added_file_survives_closing_and_cleanup() {
        Attachment added = add(Actors.ANA, null);
        center.ports().attachmentFiles().makeOld();
        assertThat(center.orphanedFiles().deleteOrphans()).isZero();
        assertThat(Bytes.all(desk().open(added))).isEqualTo(ABC);
    }

    @Test
    void actors_without_access_to_the_case_learn_nothing() {
        AttachmentId id = add(Actors.ANA, null).id();
        for (Actor other : List.of(Actors.ZOE, Actors.PAT)) {
            assertThatThrownBy(() -> desk().refusal(other, number))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> add(other, null)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> desk().page(other, number, null, 1))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> desk().find(other, number, id))
                    .isInstanceOf(NotFoundException.class);
        }
        for (Actor none : List.of(Actors.REGISTRAR, Actors.ADMIN)) {
            assertThatThrownBy(() -> desk().refusal(none, number))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> add(none, null)).isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> desk().page(none, number, null, 1))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> desk().find(none, number, id))
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThat(center.ports().attachmentFiles().count()).as("files").isEqualTo(1);
    }

    @Test
    void an_attachment_of_another_case_is_not_found() {
        AttachmentId id = add(Actors.ANA, null).id();
        CaseNumber other = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        assertThatThrownBy(() -> desk().find(Actors.ANA, other, id))
                .isInstanceOf(NotFoundException.class);
        assertThat(desk().page(Actors.ANA, other, null, 10)).isEmpty();
    }

    @Test
    void a_closed_case_takes_no_files_and_deletes_a_file_received_meanwhile() {
        assertThat(desk().refusal(Actors.ANA, number)).isEmpty();
        ReceivedFile file = desk().receive(Bytes.of(ABC));
        withdraw();
        try (file) {
            assertThat(desk().add(Actors.ANA, number, NAME, null, file))
                    .isInstanceOfSatisfying(
                            AddAttachmentResult.Refused.class,
                            refused ->
                                    assertThat(refused.refusal().refusal().refusal())
                                            .isEqualTo(Refusal.CASE_NOT_OPEN));
        }
        assertThat(desk().refusal(Actors.ANA, number)).isPresent();
        assertThat(center.cases().find(Actors.ANA, number).allowedActions())
                .doesNotContain(CaseAction.ADD_ATTACHMENT);
        assertNothingIsStored();
    }

    @Test
    void an_interrupted_file_is_deleted() {
        IllegalStateException cut = new IllegalStateException("cut");
        assertThatThrownBy(() -> desk().receive(Bytes.breakingAfter(1000, cut))).isSameAs(cut);
        assertNothingIsStored();
    }

    @Test
    void a_file_without_space_is_deleted() {
        center.ports().attachmentFiles().setFull(true);
        assertThatThrownBy(() -> desk().receive(Bytes.of(ABC)))
                .isInstanceOf(StorageUnavailableException.class);
        assertNothingIsStored();
    }

    /**
     * If the commit failed, it is unknown whether the attachment is stored; a later cleanup finds
     * out.
     */
    @Test
    void the_cleanup_deletes_a_file_whose_unit_of_work_failed() {
        ReceivedFile file = desk().receive(Bytes.of(ABC));
        try (file) {
            assertThatThrownBy(
                            () ->
                                    center.ports()
                                            .unitOfWork()
                                            .run(
                                                    () -> {
                                                        desk().add(
                                                                        Actors.ANA,
                                                                        number,
                                                                        NAME,
                                                                        null,
                                                                        file);
                                                        throw new IllegalStateException("broke");
                                                    }))
                    .hasMessage("broke");
        }
        assertThat(center.ports().attachmentFiles().count()).isEqualTo(1);
        assertThat(center.orphanedFiles().deleteOrphans()).as("too early").isZero();
        center.ports().attachmentFiles().makeOld();
        assertThat(center.orphanedFiles().deleteOrphans()).isEqualTo(1);
        assertNothingIsStored();
    }

    private AttachmentDesk desk() {
        return center.attachments();
    }

    private Attachment add(Actor actor, String description) {
        try (ReceivedFile file = desk().receive(Bytes.of(ABC))) {
            return ((AddAttachmentResult.Added) desk().add(actor, number, NAME, description, file))
                    .attachment();
        }
    }

    private void withdraw() {
        Move move =
                ResolutionMoves.withdraw(
                        center.stored(number), null, Actors.ANA.participant(), Fixture.NOW);
        center.store(((Move.Made) move).change());
    }

    private void assertNothingIsStored() {
        assertThat(center.ports().attachmentFiles().count()).as("files").isZero();
        assertThat(center.ports().attachments().ofCase(number, null, 10)).as("rows").isEmpty();
        assertThat(center.ports().cases().events(number))
                .extracting(CaseEvent::type)
                .doesNotContain(CaseEvent.Type.ATTACHMENT_ADDED);
    }
}
