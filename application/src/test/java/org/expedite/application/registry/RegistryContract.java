package org.expedite.application.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expedite.application.PortContract;
import org.expedite.application.ReadBudget;
import org.expedite.application.RolledBack;
import org.expedite.application.UncommittedChanges;
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
 * Contract for every adapter of {@link Registry}: records; see {@link RegistryHistoryContract} for
 * versions. Implement both in a test class, and give an empty store for every test. The port does
 * not check references of records.
 */
@PortContract
public interface RegistryContract extends ReadBudget {
    /** The port under test. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void records_of_every_kind_and_variant_survive_a_round_trip() {
        for (RegistryRecord record : RegistryRecordExamples.variants()) {
            RecordVersion<RegistryRecord> appended = RegistryWriter.version(1, record);
            writer().append(appended);
            assertThat(registry().find(record.key())).as("%s", record).contains(appended);
            assertThat(history(record.key())).as("history of %s", record).containsExactly(appended);
        }
    }

    @Test
    default void unusual_texts_survive_a_round_trip() {
        for (int i = 0; i < Texts.UNUSUAL.size(); i++) {
            for (RegistryRecord record : RegistryRecordExamples.telling(Texts.UNUSUAL.get(i), i)) {
                writer().appendAll(record);
                assertThat(registry().find(record.key()).orElseThrow().record())
                        .as("the fact with the text »%s«", Texts.UNUSUAL.get(i))
                        .isEqualTo(record);
            }
        }
    }

    @Test
    default void an_unknown_record_is_not_found_and_has_no_history() {
        writer().appendAll(Acme.ACME);
        RecordKey unknown = new RecordKey(RecordKind.ORGANIZATION, "nobody");
        RecordKey otherKind = new RecordKey(RecordKind.CONTACT, "acme");
        for (RecordKey key : List.of(unknown, otherKind)) {
            assertThat(registry().find(key)).as("%s", key).isEmpty();
            assertThat(history(key)).as("history of %s", key).isEmpty();
        }
    }

    @Test
    default void ids_are_case_sensitive() {
        for (RecordKind kind : RecordKind.values()) {
            RegistryRecord lower = RegistryRecordExamples.of(kind, "ana", "lower");
            RegistryRecord upper = RegistryRecordExamples.of(kind, "Ana", "upper");
            writer().appendAll(lower, upper);
            assertThat(registry().find(lower.key()).orElseThrow().record()).isEqualTo(lower);
            assertThat(registry().find(upper.key()).orElseThrow().record()).isEqualTo(upper);
            assertThat(registry().missing(Set.of(new RecordKey(kind, "ANA"))))
                    .as("%s of another case", kind)
                    .hasSize(1);
        }
    }

    @Test
    default void the_same_id_of_each_kind_is_a_separate_record() {
        for (RecordKind kind : RecordKind.values()) {
            writer().appendAll(RegistryRecordExamples.of(kind, "same", "of-" + kind));
        }
        for (RecordKind kind : RecordKind.values()) {
            assertThat(registry().find(new RecordKey(kind, "same")).orElseThrow().record())
                    .isEqualTo(RegistryRecordExamples.of(kind, "same", "of-" + kind));
        }
    }

    @Test
    default void missing_returns_the_keys_without_a_record() {
        writer().appendAll(RegistryRecordExamples.of(RecordKind.ORGANIZATION, "acme"));
        writer().appendAll(RegistryRecordExamples.of(RecordKind.CONTACT, "ana"));
        Set<RecordKey> absent =
                Set.of(
                        new RecordKey(RecordKind.ORGANIZATION, "Acme"),
                        new RecordKey(RecordKind.ORGANIZATION, "ana"),
                        new RecordKey(RecordKind.CONTACT, "acme"),
                        new RecordKey(RecordKind.ASSET, "acme"));
        Set<RecordKey> requested =
                Stream.concat(
                                absent.stream(),
                                Stream.of(
                                        new RecordKey(RecordKind.ORGANIZATION, "acme"),
                                        new RecordKey(RecordKind.CONTACT, "ana")))
                        .collect(Collectors.toSet());
        assertThat(registry().missing(requested)).containsExactlyInAnyOrderElementsOf(absent);
        assertThat(registry().missing(Set.of())).as("of no keys").isEmpty();
    }

    @Test
    default void missing_takes_many_keys_at_once() {
        writer().appendAll(RegistryRecordExamples.of(RecordKind.ASSET, "S150"));
        Set<RecordKey> many =
                IntStream.range(0, 300)
                        .mapToObj(i -> new RecordKey(RecordKind.ASSET, "S" + i))
                        .collect(Collectors.toSet());
        assertReads(1, "missing", () -> registry().missing(many));
        assertThat(registry().missing(many))
                .hasSize(299)
                .doesNotContain(new RecordKey(RecordKind.ASSET, "S150"));
    }

    @Test
    default void a_page_is_in_the_order_of_the_characters_of_ids() {
        List<String> ids =
                Stream.of("Z b B a-b a.b a:b a@b a_b a~b a+b ab aB 10 9 09 a A b.1 B1".split(" "))
                        .sorted()
                        .toList();
        for (RecordKind kind : List.of(RecordKind.ORGANIZATION, RecordKind.ASSET)) {
            ids.reversed().forEach(id -> writer().appendAll(RegistryRecordExamples.of(kind, id)));
        }
        for (int limit : new int[] {1, 4, ids.size(), 100}) {
            assertThat(walk(RecordKind.ORGANIZATION, limit))
                    .as("a walk through pages of %s", limit)
                    .containsExactlyElementsOf(ids);
        }
        assertThat(registry().page(new RecordFilter.All(RecordKind.ORGANIZATION), "a", 100))
                .as("a page after an id")
                .allMatch(r -> r.record().key().id().compareTo("a") > 0);
        assertThat(registry().page(new RecordFilter.All(RecordKind.ORGANIZATION), "not-there", 100))
                .as("a page after an id that is not there, but would be last")
                .isEmpty();
        assertThat(registry().page(new RecordFilter.All(RecordKind.CONTRACT), "", 100))
                .as("another kind")
                .isEmpty();
    }

    @Test
    default void changes_of_a_rolled_back_unit_of_work_are_invisible() {
        RegistryRecord known = RegistryRecordExamples.of(RecordKind.CONTACT, "ana", "before");
        RegistryRecord changed = RegistryRecordExamples.of(RecordKind.CONTACT, "ana", "undone");
        writer().appendAll(known);
        RolledBack.run(
                unitOfWork(),
                () -> {
                    registry().append(RegistryWriter.version(2, changed));
                    registry().append(RegistryWriter.version(1, Acme.ACME));
                });
        assertThat(history(known.key()))
                .as("versions of the changed record")
                .containsExactly(RegistryWriter.version(1, known));
        assertThat(registry().find(Acme.ACME.key())).as("the new record").isEmpty();
        assertThat(registry().missing(Set.of(Acme.ACME.key()))).hasSize(1);
        assertThat(registry().page(new RecordFilter.All(RecordKind.ORGANIZATION), "", 25))
                .isEmpty();
        writer().append(RegistryWriter.version(2, changed));
    }

    @Test
    default void a_version_is_invisible_to_others_before_the_commit() {
        writer().appendAll(Acme.ACME);
        UncommittedChanges.assertInvisible(
                unitOfWork(),
                () -> registry().append(RegistryWriter.version(2, Acme.ACME)),
                () -> history(Acme.ACME.key()).size(),
                1,
                2);
    }

    private RegistryWriter writer() {
        return new RegistryWriter(registry(), unitOfWork());
    }

    private List<RecordVersion<RegistryRecord>> history(RecordKey key) {
        return registry().history(key, 0, 100);
    }

    private List<String> walk(RecordKind kind, int limit) {
        return Walk.through(
                limit,
                after ->
                        registry()
                                .page(new RecordFilter.All(kind), after == null ? "" : after, limit)
                                .stream()
                                .map(r -> r.record().key().id())
                                .toList());
    }
}
