package org.expedite.application.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.application.attachments.AttachmentExamples.id;
import static org.expedite.application.attachments.AttachmentFilesContract.ABC;

import java.util.List;
import java.util.stream.IntStream;
import org.expedite.application.PortContract;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileFacts;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link OrphanedFiles}. Implement it in a test class, and give an
 * empty storage for every test.
 */
@PortContract
public interface OrphanedFilesContract {
    /** The port under test. */
    OrphanedFiles orphaned();

    /** The port on the same files. */
    AttachmentFiles files();

    /** Makes all present files older by {@link OrphanedFiles#ORPHANED_AFTER}. */
    void makeOld();

    /** Returns the number of files in any state, complete or partial. */
    int count();

    /** Deletes a file without the port. */
    void delete(AttachmentId id);

    @Test
    default void a_settled_file_is_not_found_as_unsettled() {
        files().receive(id(1), Bytes.of(ABC));
        files().settle(id(1));
        makeOld();
        assertThat(orphaned().unsettled(10)).isEmpty();
    }

    @Test
    default void old_files_that_were_neither_settled_nor_discarded_are_found() {
        for (int i = 1; i <= 5; i++) {
            files().receive(id(i), Bytes.of(ABC));
        }
        files().settle(id(2));
        files().discard(id(3));
        assertThat(orphaned().unsettled(10)).as("before they are old").isEmpty();
        makeOld();
        files().receive(id(6), Bytes.of(ABC));
        assertThat(orphaned().unsettled(10)).containsExactlyInAnyOrder(id(1), id(4), id(5));
        assertThat(orphaned().unsettled(2)).hasSize(2);
        assertThat(count()).isEqualTo(5);
    }

    @Test
    default void settled_files_are_found_in_pages_once_they_are_old() {
        for (int i = 1; i <= 20; i++) {
            files().receive(id(i), Bytes.of(ABC));
            if (i != 7) {
                files().settle(id(i));
            }
        }
        assertThat(orphaned().settled(null, 30)).as("before they are old").isEmpty();
        makeOld();
        files().receive(id(21), Bytes.of(ABC));
        files().settle(id(21));
        List<AttachmentId> all = orphaned().settled(null, 30);
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 20)
                                .filter(i -> i != 7)
                                .mapToObj(AttachmentExamples::id)
                                .toList());
        for (int i = 0; i < all.size(); i++) {
            assertThat(orphaned().settled(all.get(i), 30))
                    .containsExactlyElementsOf(all.subList(i + 1, all.size()));
        }
        assertThat(orphaned().settled(null, 3)).containsExactlyElementsOf(all.subList(0, 3));
        delete(all.get(2));
        assertThat(orphaned().settled(all.get(2), 3)).containsExactlyElementsOf(all.subList(3, 6));
    }

    @Test
    default void an_unsettled_file_is_readable_and_found_much_later() {
        FileFacts facts = files().receive(id(1), Bytes.of(ABC));
        files().settle(id(1));
        makeOld();
        orphaned().unsettle(id(1));
        orphaned().unsettle(id(1));
        long days = OrphanedFiles.UNSETTLED_AFTER.dividedBy(OrphanedFiles.ORPHANED_AFTER);
        for (int day = 0; day < days; day++) {
            assertThat(orphaned().unsettled(10)).as("on day %s", day).isEmpty();
            makeOld();
        }
        assertThat(orphaned().settled(null, 10)).isEmpty();
        assertThat(Bytes.all(files().open(id(1), facts))).isEqualTo(ABC);
        assertThat(orphaned().unsettled(10)).containsExactly(id(1));
        files().settle(id(1));
        assertThat(orphaned().unsettled(10)).isEmpty();
        assertThat(orphaned().settled(null, 10)).containsExactly(id(1));
        assertThat(Bytes.all(files().open(id(1), facts))).isEqualTo(ABC);
    }

    @Test
    default void only_settled_files_are_unsettled() {
        files().receive(id(1), Bytes.of(ABC));
        makeOld();
        orphaned().unsettle(id(1));
        orphaned().unsettle(id(2));
        assertThat(orphaned().unsettled(10)).containsExactly(id(1));
        assertThat(count()).isEqualTo(1);
    }
}
