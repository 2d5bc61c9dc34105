package org.expedite.application.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expedite.application.attachments.AttachmentFilesContract.ABC;

import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Fixture;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.FileName;
import org.expedite.domain.cases.CaseNumber;
import org.junit.jupiter.api.Test;

/** The cleanup of files whose rows and files do not agree. */
class OrphanedFilesDeskTest {
    private static final FileName NAME = new FileName("core.tgz");

    private final Center center = new Center();
    private final CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));

    /** The node died after the commit and before the file was settled. */
    @Test
    void the_cleanup_settles_a_file_that_has_a_row() {
        ReceivedFile file = center.attachments().receive(Bytes.of(ABC));
        Attachment stored =
                new Attachment(file.id(), number, NAME, file.facts(), "ana", Fixture.NOW, null);
        center.ports().attachments().add(stored, Acme.ACME.id());
        center.ports().attachmentFiles().makeOld();
        assertThat(center.ports().attachmentFiles().unsettled(10)).containsExactly(file.id());
        assertThat(center.orphanedFiles().deleteOrphans()).isZero();
        assertThat(center.ports().attachmentFiles().unsettled(10)).isEmpty();
        assertThat(Bytes.all(center.attachments().open(stored))).isEqualTo(ABC);
    }

    /** The database is an older one, or the wrong one for a while. */
    @Test
    void a_settled_file_without_a_row_is_deleted_only_much_later() {
        Attachment lost = settledWithoutRow();
        Attachment found = settledWithoutRow();
        Attachment added = added();
        assertThat(center.orphanedFiles().checkSettled(null).unsettled()).as("too early").isZero();
        center.ports().attachmentFiles().makeOld();
        assertThat(center.orphanedFiles().checkSettled(null))
                .isEqualTo(new SettledFilesCheck(2, null));
        assertThat(center.orphanedFiles().checkSettled(null))
                .isEqualTo(new SettledFilesCheck(0, null));
        assertThat(center.orphanedFiles().deleteOrphans()).as("at once").isZero();
        center.ports().attachments().add(found, Acme.ACME.id());
        assertThat(Bytes.all(center.attachments().open(found))).isEqualTo(ABC);
        for (long day = 0; day < OrphanedFiles.UNSETTLED_AFTER.toDays(); day++) {
            assertThat(center.orphanedFiles().deleteOrphans()).as("on day %s", day).isZero();
            center.ports().attachmentFiles().makeOld();
        }
        assertThat(center.orphanedFiles().deleteOrphans()).isEqualTo(1);
        assertThatThrownBy(() -> center.attachments().open(lost))
                .isInstanceOf(DamagedFileException.class);
        assertThat(center.ports().attachmentFiles().settled(null, 10))
                .containsExactlyInAnyOrder(found.id(), added.id());
    }

    @Test
    void settled_files_are_checked_in_batches() {
        for (int i = 0; i <= OrphanedFilesDesk.BATCH; i++) {
            var _ = settledWithoutRow();
        }
        center.ports().attachmentFiles().makeOld();
        SettledFilesCheck first = center.orphanedFiles().checkSettled(null);
        assertThat(first.unsettled()).isEqualTo(OrphanedFilesDesk.BATCH);
        assertThat(first.last()).isNotNull();
        assertThat(center.orphanedFiles().checkSettled(first.last()))
                .isEqualTo(new SettledFilesCheck(1, null));
    }

    private Attachment settledWithoutRow() {
        ReceivedFile file = center.attachments().receive(Bytes.of(ABC));
        center.ports().attachmentFiles().settle(file.id());
        return new Attachment(file.id(), number, NAME, file.facts(), "ana", Fixture.NOW, null);
    }

    private Attachment added() {
        try (ReceivedFile file = center.attachments().receive(Bytes.of(ABC))) {
            return ((AddAttachmentResult.Added)
                            center.attachments().add(Actors.ANA, number, NAME, null, file))
                    .attachment();
        }
    }
}
