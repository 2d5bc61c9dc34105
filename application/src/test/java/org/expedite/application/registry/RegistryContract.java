package org.expedite.application.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.Meanwhile;
import org.expedite.application.PortContract;
import org.expedite.application.ReadBudget;
import org.expedite.application.Undone;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Texts;
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.Recorded;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What every adapter of {@link Registry} must prove of records; of their versions see {@link
 * RegistryHistoryContract}. Implement both in a test class, and give an empty store for every test.
 * The port does not ask whether the records that a fact names exist.
 */
@PortContract
public interface RegistryContract extends ReadBudget {
    /** The port under test. */
    Registry registry();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void aFactOfEveryKindAndShapeComesBackAsItWasAppended() {
        for (Fact fact : FactExamples.variants()) {
            Recorded<Fact> appended = Books.version(1, fact);
            books().append(appended);
            assertThat(registry().find(fact.key())).as("%s", fact).contains(appended);
            assertThat(history(fact.key())).as("history of %s", fact).containsExactly(appended);
        }
    }

    @Test
    default void anAwkwardTextComesBackAsItIs() {
        for (int i = 0; i < Texts.AWKWARD.size(); i++) {
            for (Fact fact : FactExamples.telling(Texts.AWKWARD.get(i), i)) {
                books().enter(fact);
                assertThat(registry().find(fact.key()).orElseThrow().fact())
                        .as("the fact with the text »%s«", Texts.AWKWARD.get(i))
                        .isEqualTo(fact);
            }
        }
    }

    @Test
    default void anUnknownRecordIsNotFoundAndHasNoHistory() {
        books().enter(Acme.ACME);
        RecordKey unknown = new RecordKey(RecordKind.ORGANIZATION, "nobody");
        RecordKey otherKind = new RecordKey(RecordKind.CONTACT, "acme");
        for (RecordKey key : List.of(unknown, otherKind)) {
            assertThat(registry().find(key)).as("%s", key).isEmpty();
            assertThat(history(key)).as("history of %s", key).isEmpty();
        }
    }

    @Test
    default void idsThatDifferInCaseOnlyAreDifferentRecords() {
        for (RecordKind kind : RecordKind.values()) {
            Fact lower = FactExamples.of(kind, "ana", "lower");
            Fact upper = FactExamples.of(kind, "Ana", "upper");
            books().enter(lower, upper);
            assertThat(registry().find(lower.key()).orElseThrow().fact()).isEqualTo(lower);
            assertThat(registry().find(upper.key()).orElseThrow().fact()).isEqualTo(upper);
            assertThat(registry().missing(Set.of(new RecordKey(kind, "ANA"))))
                    .as("%s of another case", kind)
                    .hasSize(1);
        }
    }

    @Test
    default void theSameIdOfEveryKindIsAnotherRecord() {
        for (RecordKind kind : RecordKind.values()) {
            books().enter(FactExamples.of(kind, "same", "of-" + kind));
        }
        for (RecordKind kind : RecordKind.values()) {
            assertThat(registry().find(new RecordKey(kind, "same")).orElseThrow().fact())
                    .isEqualTo(FactExamples.of(kind, "same", "of-" + kind));
        }
    }

    @Test
    default void missingNamesTheKeysWithoutARecord() {
        books().enter(FactExamples.of(RecordKind.ORGANIZATION, "acme"));
        books().enter(FactExamples.of(RecordKind.CONTACT, "ana"));
        Set<RecordKey> absent =
                Set.of(
                        new RecordKey(RecordKind.ORGANIZATION, "Acme"),
                        new RecordKey(RecordKind.ORGANIZATION, "ana"),
                        new RecordKey(RecordKind.CONTACT, "acme"),
                        new RecordKey(RecordKind.ASSET, "acme"));
        Set<RecordKey> asked =
                Stream.concat(
                                absent.stream(),
                                Stream.of(
                                        new RecordKey(RecordKind.ORGANIZATION, "acme"),
                                        new RecordKey(RecordKind.CONTACT, "ana")))
                        .collect(Collectors.toSet());
        assertThat(registry().missing(asked)).containsExactlyInAnyOrderElementsOf(absent);
        assertThat(registry().missing(Set.of())).as("of no keys").isEmpty();
    }

    @Test
    default void missingAnswersForManyKeysAtOnce() {
        books().enter(FactExamples.of(RecordKind.ASSET, "S150"));
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
    default void aPageIsInTheOrderOfTheCharactersOfItsIds() {
        List<String> ids =
                Stream.of("Z b B a-b a.b a:b a@b a_b a~b a+b ab aB 10 9 09 a A b.1 B1".split(" "))
                        .sorted()
                        .toList();
        for (RecordKind kind : List.of(RecordKind.ORGANIZATION, RecordKind.ASSET)) {
            ids.reversed().forEach(id -> books().enter(FactExamples.of(kind, id)));
        }
        for (int limit : new int[] {1, 4, ids.size(), 100}) {
            assertThat(walk(RecordKind.ORGANIZATION, limit))
                    .as("a walk through pages of %s", limit)
                    .containsExactlyElementsOf(ids);
        }
        assertThat(registry().page(RecordKind.ORGANIZATION, "a", 100))
                .as("a page after an id")
                .allMatch(r -> r.fact().key().id().compareTo("a") > 0);
        assertThat(registry().page(RecordKind.ORGANIZATION, "not-there", 100))
                .as("a page after an id that is not there, but would be last")
                .isEmpty();
        assertThat(registry().page(RecordKind.CONTRACT, "", 100)).as("another kind").isEmpty();
    }

    @Test
    default void nothingOfAnUndoneUnitOfWorkIsSeen() {
        Fact known = FactExamples.of(RecordKind.CONTACT, "ana", "before");
        Fact changed = FactExamples.of(RecordKind.CONTACT, "ana", "undone");
        books().enter(known);
        Undone.run(
                unitOfWork(),
                () -> {
                    registry().append(Books.version(2, changed));
                    registry().append(Books.version(1, Acme.ACME));
                });
        assertThat(history(known.key()))
                .as("versions of the changed record")
                .containsExactly(Books.version(1, known));
        assertThat(registry().find(Acme.ACME.key())).as("the new record").isEmpty();
        assertThat(registry().missing(Set.of(Acme.ACME.key()))).hasSize(1);
        assertThat(registry().page(RecordKind.ORGANIZATION, "", 25)).isEmpty();
        books().append(Books.version(2, changed));
    }

    @Test
    default void othersSeeAVersionOnlyWhenItIsKept() {
        books().enter(Acme.ACME);
        Meanwhile.othersSeeNothing(
                unitOfWork(),
                () -> registry().append(Books.version(2, Acme.ACME)),
                () -> history(Acme.ACME.key()).size(),
                1,
                2);
    }

    private Books books() {
        return new Books(registry(), unitOfWork());
    }

    private List<Recorded<Fact>> history(RecordKey key) {
        return registry().history(key, 0, 100);
    }

    private List<String> walk(RecordKind kind, int limit) {
        return Walk.through(
                limit,
                after ->
                        registry().page(kind, after == null ? "" : after, limit).stream()
                                .map(r -> r.fact().key().id())
                                .toList());
    }
}
