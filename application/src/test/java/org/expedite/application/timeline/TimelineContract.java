package org.expedite.application.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expedite.domain.timeline.Visibility.INTERNAL;
import static org.expedite.domain.timeline.Visibility.PUBLIC;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UncommittedChanges;
import org.expedite.application.UnitOfWork;
import org.expedite.application.Walk;
import org.expedite.application.cases.CaseEventExamples;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.CaseWriter;
import org.expedite.application.cases.Cases;
import org.expedite.application.examples.Texts;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.NoteMoves;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Timeline}. Implement it in a test class, and give an empty
 * store for every test.
 */
@PortContract
public interface TimelineContract {
    CaseNumber NUMBER = CaseExamples.number(1);
    Set<Visibility> ALL = Set.of(PUBLIC, INTERNAL);

    /** The port under test. */
    Timeline timeline();

    /** The cases of the same store. */
    Cases cases();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void notes_with_any_text_survive_a_round_trip() {
        open();
        List<Note> written = new ArrayList<>();
        List<String> texts =
                Stream.concat(Texts.UNUSUAL.stream(), Stream.of(Texts.ofLength(Note.MAX_BODY)))
                        .toList();
        for (Visibility visibility : Visibility.values()) {
            for (String text : texts) {
                written.add(notes().write(NUMBER, "n-" + written.size(), text, visibility));
            }
        }
        for (Note note : written) {
            assertThat(timeline().note(NUMBER, note.id())).contains(note);
        }
        assertThat(timeline().page(NUMBER, ALL, null, 100))
                .extracting(TimelineEntry::event)
                .flatExtracting(e -> NoteMoves.addedBy(e).stream().toList())
                .containsExactlyElementsOf(written);
    }

    @Test
    default void an_unknown_note_is_not_found() {
        open();
        notes().write(NUMBER, "a", "A note", PUBLIC);
        open(2);
        assertThat(timeline().note(NUMBER, new NoteId("A"))).as("ids keep their case").isEmpty();
        assertThat(timeline().note(CaseExamples.number(2), new NoteId("a")))
                .as("on another case")
                .isEmpty();
        assertThat(timeline().page(CaseExamples.number(3), ALL, null, 10)).isEmpty();
    }

    @Test
    default void an_internal_note_follows_the_current_version_and_does_not_change_it() {
        open();
        SupportCase opened = cases().find(NUMBER).orElseThrow();
        notes().write(NUMBER, "a", "Internal", INTERNAL);
        notes().write(NUMBER, "b", "Internal", INTERNAL);
        assertThat(cases().find(NUMBER)).as("the case").contains(opened);
        notes().write(NUMBER, "c", "Public", PUBLIC);
        notes().write(NUMBER, "d", "Internal", INTERNAL);
        assertThat(positions(ALL)).containsExactly("1.0", "1.1", "1.2", "2.0", "2.1");
        assertThat(positions(Set.of(PUBLIC))).as("without a gap").containsExactly("1.0", "2.0");
        assertThat(positions(Set.of(INTERNAL))).containsExactly("1.1", "1.2", "2.1");
    }

    @Test
    default void pages_are_full_regardless_of_hidden_entries() {
        open();
        for (int i = 0; i < 4; i++) {
            notes().write(NUMBER, "i-" + i, "Internal", INTERNAL);
            notes().write(NUMBER, "j-" + i, "Internal", INTERNAL);
            notes().write(NUMBER, "p-" + i, "Public", PUBLIC);
        }
        assertThat(timeline().page(NUMBER, Set.of(PUBLIC), null, 3)).hasSize(3);
        for (int limit : List.of(1, 2, 100)) {
            assertThat(walk(Set.of(PUBLIC), limit)).hasSize(5);
            assertThat(walk(ALL, limit)).hasSize(13).isSorted();
        }
    }

    @Test
    default void a_page_begins_after_a_position_with_or_without_an_entry() {
        open();
        notes().write(NUMBER, "a", "Internal", INTERNAL);
        notes().write(NUMBER, "b", "Public", PUBLIC);
        assertThat(timeline().page(NUMBER, ALL, new TimelinePosition(1, 7), 10)).hasSize(1);
        assertThat(timeline().page(NUMBER, Set.of(PUBLIC), new TimelinePosition(1, 1), 10))
                .hasSize(1);
        assertThat(timeline().page(NUMBER, ALL, new TimelinePosition(2, 0), 10)).isEmpty();
    }

    @Test
    default void only_internal_notes_of_existing_cases_can_be_appended() {
        open();
        CaseEvent internal = new CaseEvent.NoteAdded(NoteExamples.note("a", "A note", INTERNAL));
        CaseEvent open = new CaseEvent.NoteAdded(NoteExamples.note("b", "A note", PUBLIC));
        assertThatThrownBy(() -> timeline().append(NUMBER, internal))
                .as("outside of a unit of work")
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> append(NUMBER, open)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> append(CaseExamples.number(2), internal))
                .as("to no case")
                .isInstanceOf(IllegalStateException.class);
        assertThat(positions(ALL)).containsExactly("1.0");
    }

    @Test
    default void changes_of_a_rolled_back_unit_of_work_are_invisible() {
        open();
        CaseEvent event = new CaseEvent.NoteAdded(NoteExamples.note("a", "A note", INTERNAL));
        RolledBack.run(unitOfWork(), () -> timeline().append(NUMBER, event));
        assertThat(positions(ALL)).containsExactly("1.0");
        assertThat(timeline().note(NUMBER, new NoteId("a"))).isEmpty();
    }

    @Test
    default void a_note_is_invisible_to_others_before_the_commit() {
        open();
        CaseEvent event = new CaseEvent.NoteAdded(NoteExamples.note("a", "A note", INTERNAL));
        UncommittedChanges.assertInvisible(
                unitOfWork(),
                () -> timeline().append(NUMBER, event),
                () -> positions(ALL).size(),
                1,
                2);
    }

    @Test
    default void concurrent_entries_are_all_stored_in_order() throws Exception {
        open();
        int each = 5;
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String writer = "writer-" + i;
            writers.add(() -> writeMany(writer + "-public", PUBLIC, each));
            writers.add(() -> writeMany(writer + "-internal", INTERNAL, each));
        }
        assertThat(Concurrently.run(writers)).allMatch(Concurrently.Outcome::succeeded);

        List<TimelineEntry> all = timeline().page(NUMBER, ALL, null, 100);
        assertThat(all).hasSize(1 + 6 * each);
        assertThat(all).extracting(TimelineEntry::position).isSorted().doesNotHaveDuplicates();
        List<String> ids =
                all.stream()
                        .flatMap(e -> NoteMoves.addedBy(e.event()).stream())
                        .map(n -> n.id().value())
                        .toList();
        for (int i = 0; i < 3; i++) {
            for (String kind : List.of("public", "internal")) {
                String writer = "writer-" + i + "-" + kind;
                assertThat(ids.stream().filter(id -> id.startsWith(writer)))
                        .as("each writer's own order")
                        .containsExactlyElementsOf(
                                IntStream.range(0, each).mapToObj(k -> writer + "-" + k).toList());
            }
        }
        assertThat(positions(Set.of(PUBLIC)))
                .as("versions follow each other")
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 1 + 3 * each).mapToObj(v -> v + ".0").toList());
        assertThat(cases().find(NUMBER).orElseThrow().version()).isEqualTo(1 + 3 * each);
    }

    private int writeMany(String writer, Visibility visibility, int count) {
        for (int i = 0; i < count; i++) {
            notes().write(NUMBER, writer + "-" + i, "From " + writer, visibility);
        }
        return count;
    }

    private void open() {
        open(1);
    }

    private void open(long count) {
        new CaseWriter(cases(), unitOfWork()).open(CaseExamples.full(count));
    }

    @Test
    default void events_of_several_cases_are_those_of_the_types_in_their_order() {
        SupportCase one = CaseExamples.full(1);
        SupportCase other = CaseExamples.full(2);
        cases().save(CaseExamples.opening(one));
        cases().save(CaseExamples.opening(other));
        cases().save(CaseExamples.opening(CaseExamples.full(3)));
        List<CaseEvent> added =
                List.of(
                        CaseEventExamples.pickedUp(),
                        CaseEventExamples.amended(),
                        CaseEventExamples.priorityChanged("First"),
                        CaseEventExamples.pickedUp());
        cases().save(new CaseChange(1, cases().find(one.number()).orElseThrow(), added));
        Set<CaseNumber> numbers = Set.of(one.number(), other.number(), CaseExamples.number(9));

        assertThat(
                        timeline()
                                .events(
                                        numbers,
                                        Set.of(CaseEvent.Type.OPENED, CaseEvent.Type.PICKED_UP)))
                .isEqualTo(
                        Map.of(
                                one.number(),
                                List.of(
                                        CaseEventExamples.opened(),
                                        CaseEventExamples.pickedUp(),
                                        CaseEventExamples.pickedUp()),
                                other.number(),
                                List.of(CaseEventExamples.opened())));
        assertThat(timeline().events(numbers, Set.of(CaseEvent.Type.AMENDED)))
                .isEqualTo(Map.of(one.number(), List.of(CaseEventExamples.amended())));
        assertThat(timeline().events(Set.of(), Set.of(CaseEvent.Type.OPENED))).isEmpty();
        assertThat(timeline().events(numbers, Set.of())).isEmpty();
    }

    private TimelinePosition append(CaseNumber number, CaseEvent event) {
        return unitOfWork().run(() -> timeline().append(number, event));
    }

    private NoteExamples notes() {
        return new NoteExamples(cases(), timeline(), unitOfWork());
    }

    private List<String> positions(Set<Visibility> visibilities) {
        return timeline().page(NUMBER, visibilities, null, 100).stream()
                .map(e -> e.position().toString())
                .toList();
    }

    private List<TimelinePosition> walk(Set<Visibility> visibilities, int limit) {
        return Walk.through(
                limit,
                after ->
                        timeline().page(NUMBER, visibilities, after, limit).stream()
                                .map(TimelineEntry::position)
                                .toList());
    }
}
