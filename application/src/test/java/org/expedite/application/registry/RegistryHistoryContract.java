package org.expedite.application.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expedite.application.Concurrently;
import org.expedite.application.ConflictException;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Texts;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Registry}: versions of a record. They are consecutive, even
 * if several are appended concurrently, and all of them stay. Implement it beside {@link
 * RegistryContract}, and give an empty store for every test.
 */
@PortContract
public interface RegistryHistoryContract {
    /** The port under test. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void the_recorder_and_the_time_to_the_microsecond_are_stored() {
        List<Instant> instants =
                Stream.of(
                                "2026-06-15T12:00:00.000001Z",
                                "2026-03-29T01:30:00.999999Z",
                                "2026-10-25T01:30:00Z",
                                "1999-12-31T23:59:59.5Z",
                                "2400-02-29T00:00:00Z")
                        .map(Instant::parse)
                        .toList();
        for (int i = 0; i < instants.size(); i++) {
            RecordVersion<RegistryRecord> next =
                    new RecordVersion<>(
                            Acme.ACME, i + 1, instants.get(i), Texts.longestId("-" + i));
            writer().append(next);
            assertThat(registry().find(next.record().key())).as("recorded").contains(next);
        }
        assertThat(history(Acme.ACME.key()))
                .extracting(RecordVersion::recordedAt)
                .as("when, of each version")
                .containsExactlyElementsOf(instants);
    }

    @Test
    default void a_new_version_is_current_and_old_ones_are_unchanged() {
        List<RecordVersion<RegistryRecord>> all =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(
                                v ->
                                        RegistryWriter.version(
                                                v,
                                                RegistryRecordExamples.of(
                                                        RecordKind.CONTRACT, "C1", "seller-" + v)))
                        .toList();
        all.forEach(writer()::append);
        RecordKey key = all.getFirst().record().key();
        assertThat(registry().find(key)).as("the current version").contains(all.getLast());
        assertThat(history(key))
                .as("all versions, oldest first; the tenth after the ninth")
                .containsExactlyElementsOf(all);
        assertThat(registry().page(new RecordFilter.All(RecordKind.CONTRACT), "", 25))
                .as("the list has the current version only")
                .containsExactly(all.getLast());
    }

    @Test
    default void a_history_is_read_in_pages() {
        for (int version = 1; version <= 11; version++) {
            writer().appendAll(
                            RegistryRecordExamples.of(
                                    RecordKind.CONTACT, "ana", "word-" + version));
        }
        writer().appendAll(RegistryRecordExamples.of(RecordKind.CONTACT, "Ana"));
        RecordKey key = new RecordKey(RecordKind.CONTACT, "ana");
        for (int limit : new int[] {1, 4, 11, 100}) {
            assertThat(walkHistory(key, limit))
                    .as("a walk through pages of %s", limit)
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        }
        assertThat(registry().history(key, 9, 100))
                .as("versions after the ninth")
                .extracting(RecordVersion::record)
                .containsExactly(
                        RegistryRecordExamples.of(RecordKind.CONTACT, "ana", "word-10"),
                        RegistryRecordExamples.of(RecordKind.CONTACT, "ana", "word-11"));
        assertThat(registry().history(key, 11, 100)).as("after the last").isEmpty();
        assertThat(registry().history(key, 99, 100)).as("after one to come").isEmpty();
    }

    @Test
    default void a_version_that_is_not_the_next_is_rejected() {
        RegistryRecord first = RegistryRecordExamples.of(RecordKind.ORGANIZATION, "acme", "first");
        RegistryRecord other = RegistryRecordExamples.of(RecordKind.ORGANIZATION, "acme", "other");
        assertStale(RegistryWriter.version(2, other));
        assertThat(registry().find(first.key())).as("after a rejected first version").isEmpty();
        writer().append(RegistryWriter.version(1, first));
        assertStale(RegistryWriter.version(1, other));
        assertStale(RegistryWriter.version(3, other));
        assertThat(history(first.key()))
                .as("versions after the rejections")
                .containsExactly(RegistryWriter.version(1, first));
    }

    @Test
    default void one_of_two_concurrent_appends_of_the_same_version_succeeds() throws Exception {
        List<RecordVersion<RegistryRecord>> rivals =
                Stream.of("one", "other")
                        .map(w -> RegistryRecordExamples.of(RecordKind.CONTACT, "ana", w))
                        .map(f -> RegistryWriter.version(2, f))
                        .toList();
        writer().appendAll(RegistryRecordExamples.of(RecordKind.CONTACT, "ana"));
        List<Concurrently.Outcome<RecordVersion<RegistryRecord>>> outcomes =
                Concurrently.run(rivals.stream().map(this::appending).toList());
        assertThat(outcomes).filteredOn(Concurrently.Outcome::succeeded).as("winners").hasSize(1);
        assertThat(outcomes)
                .filteredOn(e -> !e.succeeded())
                .as("the loser, after it has tried again in vain")
                .singleElement()
                .satisfies(e -> assertThat(e.failure()).isInstanceOf(ConflictException.class));
        RecordVersion<RegistryRecord> successful =
                rivals.get(outcomes.getFirst().succeeded() ? 0 : 1);
        assertThat(history(successful.record().key())).hasSize(2).endsWith(successful);
    }

    @Test
    default void one_of_two_concurrent_appends_of_the_first_version_succeeds() throws Exception {
        RecordVersion<RegistryRecord> first = RegistryWriter.version(1, Acme.ACME);
        List<Concurrently.Outcome<RecordVersion<RegistryRecord>>> outcomes =
                Concurrently.run(2, appending(first));
        assertThat(outcomes).filteredOn(Concurrently.Outcome::succeeded).as("winners").hasSize(1);
        assertThat(history(Acme.ACME.key())).containsExactly(first);
    }

    @Test
    default void concurrent_appends_of_the_next_version_all_succeed() throws Exception {
        writer().appendAll(Acme.ACME);
        Callable<Boolean> entering =
                () -> {
                    writer().appendAll(Acme.ACME);
                    return true;
                };
        assertThat(Concurrently.run(3, entering)).allMatch(Concurrently.Outcome::succeeded);
        assertThat(history(Acme.ACME.key()))
                .extracting(RecordVersion::version)
                .as("versions, none lost and none twice")
                .containsExactly(1, 2, 3, 4);
    }

    private RegistryWriter writer() {
        return new RegistryWriter(registry(), unitOfWork());
    }

    private List<RecordVersion<RegistryRecord>> history(RecordKey key) {
        return registry().history(key, 0, 100);
    }

    private Callable<RecordVersion<RegistryRecord>> appending(RecordVersion<RegistryRecord> next) {
        return () -> {
            writer().append(next);
            return next;
        };
    }

    private List<Integer> walkHistory(RecordKey key, int limit) {
        return Walk.through(
                limit,
                after ->
                        registry().history(key, after == null ? 0 : after, limit).stream()
                                .map(RecordVersion::version)
                                .toList());
    }

    private void assertStale(RecordVersion<RegistryRecord> next) {
        RolledBack.assertStale(
                unitOfWork(), "appending version " + next.version(), () -> registry().append(next));
    }
}
