package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.expedite.domain.cases.CaseFixtures.LATER;

import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteMovesTest {
    private static final Note PUBLIC = note(Visibility.PUBLIC);
    private static final Note INTERNAL = note(Visibility.INTERNAL);

    @ParameterizedTest
    @EnumSource
    void a_note_is_read_from_its_event(Visibility visibility) {
        Note note = note(visibility);
        assertThat(NoteMoves.addedBy(new CaseEvent.NoteAdded(note))).contains(note);
        assertThat(new CaseEvent.NoteAdded(note).visibility()).isEqualTo(visibility);
    }

    @Test
    void other_events_have_no_note() {
        CaseEvent event = new CaseEvent.Resolved(new CaseEvent.Origin("ana", LATER), "b");
        assertThat(NoteMoves.addedBy(event)).isEmpty();
    }

    @Test
    void a_public_note_makes_a_new_version_and_changes_nothing_else() {
        SupportCase open = CaseFixtures.open();
        CaseChange change = CaseFixtures.change(NoteMoves.add(open, PUBLIC, CaseFixtures.ED));
        assertThat(change.after()).isEqualTo(open.atVersion(2));
        assertThat(change.events()).containsExactly(new CaseEvent.NoteAdded(PUBLIC));
    }

    @Test
    void an_internal_note_does_not_change_the_case() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoteMoves.add(CaseFixtures.open(), INTERNAL, CaseFixtures.ED));
    }

    @Test
    void a_note_is_not_blank_and_has_a_maximum_length() {
        for (String body : new String[] {"", " \n", "x".repeat(Note.MAX_BODY + 1)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new Note(new NoteId("n"), "ana", body, Visibility.PUBLIC, LATER));
        }
    }

    @Test
    void a_note_needs_an_author() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Note(new NoteId("n"), " ", "Hello", Visibility.PUBLIC, LATER));
    }

    @Test
    void customers_see_public_notes_and_staff_sees_all() {
        for (ParticipantRole role : ParticipantRole.values()) {
            Participant participant = new Participant("somebody", role);
            assertThat(participant.visibilities())
                    .as("%s", role)
                    .contains(Visibility.PUBLIC)
                    .hasSize(role == ParticipantRole.CUSTOMER ? 1 : 2);
        }
    }

    private static Note note(Visibility visibility) {
        return new Note(new NoteId("n-1"), "ed", "Line 1\nLine 2", visibility, LATER);
    }
}
