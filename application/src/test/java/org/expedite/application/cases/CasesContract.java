package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.expedite.application.Concurrently;
import org.expedite.application.ConflictException;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UncommittedChanges;
import org.expedite.application.UnitOfWork;
import org.expedite.application.examples.Texts;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.SupportCase;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Cases}, apart from lists: see {@link CaseListsContract}.
 * Implement it in a test class, and give an empty store for every test.
 */
@PortContract
public interface CasesContract {
    /** The port under test. */
    Cases cases();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void a_case_survives_a_round_trip_in_every_field_and_variant() {
        List<SupportCase> variants = CaseVariants.all().toList();
        for (int i = 0; i < variants.size(); i++) {
            SupportCase variant = numbered(variants.get(i), 1000 + i);
            save(CaseExamples.opening(variant));
            assertThat(cases().find(variant.number())).as("%s", variant).contains(variant);
        }
    }

    @Test
    default void unusual_texts_survive_a_round_trip() {
        for (int i = 0; i < Texts.UNUSUAL.size(); i++) {
            String text = Texts.UNUSUAL.get(i);
            SupportCase saved =
                    CaseExamples.with(
                            CaseExamples.full(i + 1),
                            CaseExamples.report(FollowUp.WEB, text, text));
            save(CaseExamples.opening(saved));
            assertThat(cases().find(saved.number()).orElseThrow().report())
                    .as("report with the text »%s«", text)
                    .isEqualTo(saved.report());
        }
    }

    @Test
    default void an_unknown_number_is_not_found() {
        save(CaseExamples.opening(CaseExamples.full(1)));
        assertThat(cases().find(CaseExamples.number(2))).as("the case that is not there").isEmpty();
        assertThat(cases().events(CaseExamples.number(2))).as("its events").isEmpty();
    }

    @Test
    default void several_cases_are_found_by_their_numbers() {
        save(CaseExamples.opening(CaseExamples.full(1)));
        save(CaseExamples.opening(CaseExamples.bare(2)));
        save(CaseExamples.opening(CaseExamples.full(3)));

        assertThat(
                        cases().find(
                                        Set.of(
                                                CaseExamples.number(1),
                                                CaseExamples.number(2),
                                                CaseExamples.number(4))))
                .as("those of the three numbers that exist")
                .containsExactlyInAnyOrder(
                        cases().find(CaseExamples.number(1)).orElseThrow(),
                        cases().find(CaseExamples.number(2)).orElseThrow());
        assertThat(cases().find(Set.of())).as("those of no number").isEmpty();
    }

    @Test
    default void a_second_save_replaces_the_first() {
        save(CaseExamples.opening(CaseExamples.full(1)));
        CaseChange second = new CaseChange(1, CaseExamples.bare(1), List.of());
        save(second);
        assertThat(cases().find(CaseExamples.number(1)))
                .as("every part of the case is that of the second save, its version is 2")
                .contains(second.after());
        assertThat(second.after().version()).isEqualTo(2);
    }

    @Test
    default void an_unsaved_change_is_invisible() {
        SupportCase opened = CaseExamples.full(1);
        save(CaseExamples.opening(opened));
        CaseChange unsaved = changeOf(opened, "never saved");
        assertThat(cases().find(opened.number()))
                .as("the stored case beside the unsaved %s", unsaved.after())
                .contains(opened);
    }

    @Test
    default void a_change_of_a_stale_version_is_rejected() {
        SupportCase opened = CaseExamples.full(1);
        save(CaseExamples.opening(opened));
        CaseChange second = changeOf(opened, "second");
        save(second);
        assertStale(changeOf(opened, "from the first, too"));
        assertStale(new CaseChange(3, opened, List.of()));
        assertThat(cases().find(opened.number()))
                .as("the stored case after rejections")
                .contains(second.after());
        assertThat(cases().events(opened.number())).as("events after rejections").hasSize(2);
    }

    @Test
    default void a_change_of_a_missing_case_is_rejected() {
        assertStale(changeOf(CaseExamples.full(1), "of nothing"));
        assertThat(cases().find(CaseExamples.number(1))).isEmpty();
    }

    @Test
    default void a_second_case_of_the_same_number_is_rejected() {
        SupportCase opened = CaseExamples.full(1);
        save(CaseExamples.opening(opened));
        assertThatThrownBy(() -> save(CaseExamples.opening(CaseExamples.bare(1))))
                .as("opening a case of the same number")
                .isInstanceOf(IllegalStateException.class);
        assertThat(cases().find(opened.number())).as("the stored case").contains(opened);
        assertThat(cases().events(opened.number())).as("its events").hasSize(1);
    }

    @Test
    default void events_are_stored_in_order_with_all_details() {
        Instant before = Instant.parse("2026-03-29T01:30:00.000001Z");
        // Times alone do not order them.
        List<CaseEvent> all =
                Stream.of(
                                CaseEventExamples.ofEveryKind(CaseEventExamples.BY_ANA, "b 🔥"),
                                CaseEventExamples.ofEveryKind(
                                        CaseEventExamples.BY_ANA, Texts.ofLength(20_000)),
                                CaseEventExamples.ofEveryKind(
                                        new CaseEvent.Origin(Texts.longestId("x"), before),
                                        "line\nbreak \"quoted\""))
                        .flatMap(List::stream)
                        .toList();
        assertThat(all)
                .extracting(CaseEvent::type)
                .as("every kind")
                .contains(CaseEvent.Type.values());
        SupportCase current = CaseExamples.full(1);
        save(CaseExamples.opening(current));
        List<CaseEvent> expected = new ArrayList<>(CaseExamples.opening(current).events());
        int versions = 12;
        for (int i = 0; i < versions; i++) {
            List<CaseEvent> events =
                    all.subList(all.size() * i / versions, all.size() * (i + 1) / versions);
            CaseChange change = new CaseChange(current.version(), current, events);
            save(change);
            expected.addAll(events);
            current = change.after();
        }
        assertThat(cases().events(current.number()))
                .as("events, oldest first")
                .containsExactlyElementsOf(expected);
    }

    @Test
    default void one_of_two_concurrent_changes_of_the_same_version_succeeds() throws Exception {
        SupportCase opened = CaseExamples.full(1);
        save(CaseExamples.opening(opened));
        List<CaseChange> changes = List.of(changeOf(opened, "one"), changeOf(opened, "other"));
        List<Concurrently.Outcome<CaseChange>> outcomes =
                Concurrently.run(changes.stream().map(this::saving).toList());
        assertThat(outcomes).filteredOn(Concurrently.Outcome::succeeded).as("winners").hasSize(1);
        assertThat(outcomes)
                .filteredOn(e -> !e.succeeded())
                .as("the loser, after it has tried again in vain")
                .singleElement()
                .satisfies(e -> assertThat(e.failure()).isInstanceOf(ConflictException.class));
        CaseChange successful = changes.get(outcomes.getFirst().succeeded() ? 0 : 1);
        assertThat(cases().find(opened.number())).as("stored").contains(successful.after());
        assertThat(cases().events(opened.number()))
                .as("events of the opening and the winner only")
                .hasSize(2)
                .endsWith(successful.events().getFirst());
    }

    @Test
    default void one_of_two_concurrent_openings_of_the_same_number_succeeds() throws Exception {
        List<Concurrently.Outcome<CaseChange>> outcomes =
                Concurrently.run(2, saving(CaseExamples.opening(CaseExamples.full(1))));
        assertThat(outcomes).filteredOn(Concurrently.Outcome::succeeded).as("winners").hasSize(1);
        assertThat(cases().events(CaseExamples.number(1))).as("events").hasSize(1);
    }

    @Test
    default void a_unit_of_work_with_a_stale_version_reads_and_changes_the_new_one()
            throws Exception {
        CaseNumber number = CaseExamples.number(1);
        save(CaseExamples.opening(CaseExamples.full(1)));
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        Callable<SupportCase> work =
                () -> {
                    AtomicBoolean again = new AtomicBoolean();
                    return unitOfWork()
                            .run(
                                    () -> {
                                        SupportCase read = cases().find(number).orElseThrow();
                                        if (!again.getAndSet(true)) {
                                            Concurrently.meet(bothHaveRead);
                                        }
                                        CaseChange change = changeOf(read, "change");
                                        cases().save(change);
                                        return change.after();
                                    });
                };
        assertThat(Concurrently.run(2, work))
                .as("both end well, one after the other")
                .allMatch(Concurrently.Outcome::succeeded)
                .extracting(e -> e.result() == null ? 0 : e.result().version())
                .containsExactlyInAnyOrder(2, 3);
        assertThat(cases().find(number).orElseThrow().version()).as("stored version").isEqualTo(3);
        assertThat(cases().events(number)).as("events of the opening and both").hasSize(3);
    }

    @Test
    default void changes_of_a_rolled_back_unit_of_work_are_invisible() {
        SupportCase opened = CaseExamples.full(1);
        save(CaseExamples.opening(opened));
        RolledBack.run(
                unitOfWork(),
                () -> {
                    cases().save(changeOf(opened, "undone"));
                    cases().save(CaseExamples.opening(CaseExamples.bare(2)));
                });
        assertThat(cases().find(opened.number())).as("the changed case").contains(opened);
        assertThat(cases().events(opened.number())).as("its events").hasSize(1);
        assertThat(cases().find(CaseExamples.number(2))).as("the opened case").isEmpty();
        assertThat(cases().events(CaseExamples.number(2))).as("its events").isEmpty();
        save(changeOf(opened, "the same version again"));
    }

    @Test
    default void a_unit_of_work_sees_its_own_changes() {
        CaseChange opening = CaseExamples.opening(CaseExamples.full(1));
        CaseChange second = changeOf(opening.after(), "second");
        unitOfWork()
                .run(
                        () -> {
                            cases().save(opening);
                            cases().save(second);
                            assertThat(cases().find(opening.after().number()))
                                    .as("the case within the unit of work that saves it")
                                    .contains(second.after());
                            assertThat(cases().events(opening.after().number())).hasSize(2);
                            return opening;
                        });
    }

    @Test
    default void a_change_is_invisible_to_others_before_the_commit() {
        SupportCase opened = CaseExamples.full(1);
        save(CaseExamples.opening(opened));
        CaseChange change = changeOf(opened, "later");
        UncommittedChanges.assertInvisible(
                unitOfWork(),
                () -> cases().save(change),
                () -> cases().find(opened.number()).orElseThrow().version(),
                1,
                2);
    }

    private void save(CaseChange change) {
        new CaseWriter(cases(), unitOfWork()).save(change);
    }

    private Callable<CaseChange> saving(CaseChange change) {
        return () -> {
            save(change);
            return change;
        };
    }

    private void assertStale(CaseChange change) {
        RolledBack.assertStale(
                unitOfWork(),
                "saving a change from version " + change.before(),
                () -> cases().save(change));
    }

    private static CaseChange changeOf(SupportCase current, String synopsis) {
        return new CaseChange(
                current.version(),
                CaseExamples.with(current, CaseExamples.report(FollowUp.EMAIL, synopsis, null)),
                List.of(CaseEventExamples.priorityChanged(synopsis)));
    }

    private static SupportCase numbered(SupportCase c, long count) {
        return new SupportCase(
                CaseExamples.number(count),
                c.version(),
                c.intake(),
                c.product(),
                c.report(),
                c.assistance(),
                c.expert(),
                c.identifiedLate(),
                c.state());
    }
}
