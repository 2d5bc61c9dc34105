package org.expedite.application.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expedite.application.attachments.AttachmentExamples.id;
import static org.expedite.application.attachments.AttachmentExamples.on;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UncommittedChanges;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.attachments.StorageLimits.Limit;
import org.expedite.application.cases.CaseExamples;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.OrganizationId;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Attachments}. Implement it in a test class, and give an
 * empty store for every test. The port does not check that the case exists.
 */
@PortContract
public interface AttachmentsContract {
    /** An organization. */
    OrganizationId ACME = new OrganizationId("acme");

    /** The port under test. */
    Attachments attachments();

    /** Replaces the limits of the port, which are none at first. */
    void limit(StorageLimits limits);

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void an_attachment_survives_a_round_trip_in_every_field() {
        for (Attachment variant : AttachmentExamples.variants()) {
            add(variant);
            assertThat(attachments().find(variant.id())).as("%s", variant).contains(variant);
        }
        assertThat(attachments().ofCase(CaseExamples.number(1), null, 100))
                .containsExactlyInAnyOrderElementsOf(AttachmentExamples.variants());
    }

    @Test
    default void an_unknown_attachment_is_not_found() {
        add(on(CaseExamples.number(1), new AttachmentId("abc")));
        for (String unknown : List.of("ABC", "ab", "abcd", "none")) {
            assertThat(attachments().find(new AttachmentId(unknown))).as(unknown).isEmpty();
        }
    }

    @Test
    default void a_second_attachment_of_the_same_id_is_rejected_and_the_first_stays() {
        Attachment first = on(CaseExamples.number(1), id(1));
        Attachment second = on(CaseExamples.number(2), first.id());
        add(first);
        assertThatThrownBy(() -> add(second)).isInstanceOf(IllegalStateException.class);
        assertThat(attachments().find(first.id())).contains(first);
        assertThat(attachments().ofCase(second.caseNumber(), null, 25)).isEmpty();
    }

    @Test
    default void paging_returns_every_attachment_of_the_case_in_the_order_of_ids() {
        CaseNumber number = CaseExamples.number(1);
        LongStream.of(11, 2, 7, 1, 16, 10, 3)
                .forEach(
                        i -> {
                            add(on(number, id(i)));
                            add(on(CaseExamples.number(2), id(i + 100)));
                        });
        List<AttachmentId> expected =
                LongStream.of(1, 2, 3, 7, 10, 11, 16).mapToObj(AttachmentExamples::id).toList();
        for (int limit : new int[] {1, 3, expected.size(), 100}) {
            assertThat(walk(number, limit))
                    .as("pages of %s", limit)
                    .containsExactlyElementsOf(expected);
        }
        assertThat(attachments().ofCase(CaseExamples.number(3), null, 25)).isEmpty();
    }

    @Test
    default void one_of_two_concurrent_additions_of_the_same_attachment_succeeds()
            throws Exception {
        Attachment attachment = on(CaseExamples.number(1), id(1));
        List<Concurrently.Outcome<Boolean>> outcomes =
                Concurrently.run(
                        2,
                        () -> {
                            add(attachment);
                            return true;
                        });
        assertThat(outcomes).filteredOn(Concurrently.Outcome::succeeded).as("winners").hasSize(1);
        assertThat(attachments().ofCase(attachment.caseNumber(), null, 25)).hasSize(1);
    }

    @Test
    default void a_rolled_back_attachment_is_invisible() {
        Attachment rolledBack = on(CaseExamples.number(1), id(1));
        RolledBack.run(unitOfWork(), () -> attachments().add(rolledBack, ACME));
        assertThat(attachments().find(rolledBack.id())).isEmpty();
        assertThat(attachments().ofCase(rolledBack.caseNumber(), null, 25)).isEmpty();
        add(rolledBack);
    }

    @Test
    default void an_attachment_is_invisible_to_others_before_the_commit() {
        Attachment attachment = on(CaseExamples.number(1), id(1));
        UncommittedChanges.assertInvisible(
                unitOfWork(),
                () -> attachments().add(attachment, ACME),
                () -> attachments().find(attachment.id()).isPresent(),
                false,
                true);
    }

    private List<AttachmentId> walk(CaseNumber number, int limit) {
        return Walk.through(
                limit,
                after ->
                        attachments().ofCase(number, after, limit).stream()
                                .map(Attachment::id)
                                .toList());
    }

    @Test
    default void the_files_and_bytes_of_a_case_and_of_an_organization_are_limited() {
        limit(new StorageLimits(new Limit(2, 10_000), new Limit(4, 20_000)));
        add(on(CaseExamples.number(1), id(1)));
        attachments().requireSpace(CaseExamples.number(1), ACME);
        add(on(CaseExamples.number(1), id(2)));

        assertFull(StorageFullException.Owner.CASE, 1, 3);
        assertThatThrownBy(() -> attachments().requireSpace(CaseExamples.number(1), ACME))
                .isInstanceOf(StorageFullException.class);

        add(on(CaseExamples.number(2), id(4)));
        add(on(CaseExamples.number(3), id(5)));
        assertFull(StorageFullException.Owner.ORGANIZATION, 4, 6);
        assertThatThrownBy(() -> attachments().requireSpace(CaseExamples.number(4), ACME))
                .isInstanceOf(StorageFullException.class);
        attachments().requireSpace(CaseExamples.number(4), new OrganizationId("other"));

        limit(new StorageLimits(new Limit(9, 2 * 4_711), new Limit(9, 5 * 4_711 - 1)));
        assertFull(StorageFullException.Owner.CASE, 1, 7);
        assertFull(StorageFullException.Owner.ORGANIZATION, 4, 8);
        limit(new StorageLimits(new Limit(9, 3 * 4_711), new Limit(9, 5 * 4_711)));
        add(on(CaseExamples.number(1), id(9)));
    }

    @Test
    default void concurrent_additions_do_not_exceed_a_limit_together() throws Exception {
        limit(new StorageLimits(new Limit(3, Long.MAX_VALUE), StorageLimits.NONE.ofOrganization()));
        AtomicLong next = new AtomicLong();
        List<Concurrently.Outcome<Boolean>> outcomes =
                Concurrently.run(
                        6,
                        () -> {
                            add(on(CaseExamples.number(1), id(next.incrementAndGet())));
                            return true;
                        });
        assertThat(outcomes).filteredOn(Concurrently.Outcome::succeeded).hasSize(3);
        assertThat(attachments().ofCase(CaseExamples.number(1), null, 25)).hasSize(3);
    }

    private void assertFull(StorageFullException.Owner owner, int caseNumber, int id) {
        Attachment attachment = on(CaseExamples.number(caseNumber), id(id));
        assertThatThrownBy(() -> add(attachment))
                .isInstanceOfSatisfying(
                        StorageFullException.class,
                        full -> assertThat(full.owner()).isEqualTo(owner));
        assertThat(attachments().find(attachment.id())).isEmpty();
    }

    private void add(Attachment attachment) {
        unitOfWork()
                .run(
                        () -> {
                            attachments().add(attachment, ACME);
                            return attachment;
                        });
    }
}
