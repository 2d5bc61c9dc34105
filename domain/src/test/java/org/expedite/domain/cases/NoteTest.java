package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.expedite.domain.cases.Opened.LATER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteTest {
    private static final Note PUBLIC = note(Visibility.PUBLIC);
    private static final Note INTERNAL = note(Visibility.INTERNAL);

    @ParameterizedTest
    @EnumSource
    void isReadBackFromItsEvent(Visibility visibility) {
        Note note = note(visibility);
        assertThat(NoteMoves.addedBy(new CaseEvent.NoteAdded(note))).contains(note);
        assertThat(new CaseEvent.NoteAdded(note).visibility()).isEqualTo(visibility);
    }

    @Test
    void otherEventsHaveNone() {
        CaseEvent event = new CaseEvent.Resolved(new CaseEvent.Origin("ana", LATER), "b");
        assertThat(NoteMoves.addedBy(event)).isEmpty();
    }

    @Test
    void aPublicOneMakesAVersionAndChangesNothingElse() {
        SupportCase open = Opened.open();
        CaseChange change = NoteMoves.add(open, PUBLIC, Opened.ANA);
        assertThat(change.after()).isEqualTo(open.atVersion(2));
        assertThat(change.events()).containsExactly(new CaseEvent.NoteAdded(PUBLIC));
    }

    @Test
    void anInternalOneIsNoChangeOfACase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoteMoves.add(Opened.open(), INTERNAL, Opened.ANA));
    }

    @Test
    void saysSomethingAndNotTooMuch() {
        for (String body : new String[] {"", " \n", "x".repeat(Note.MAX_BODY + 1)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new Note(new NoteId("n"), "ana", body, Visibility.PUBLIC, LATER));
        }
    }

    @Test
    void namesItsAuthor() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Note(new NoteId("n"), " ", "Hello", Visibility.PUBLIC, LATER));
    }

    @Test
    void customersSeeWhatIsPublicAndStaffSeesAll() {
        for (Capacity capacity : Capacity.values()) {
            Participant participant = new Participant("somebody", capacity);
            assertThat(participant.visibilities())
                    .as("%s", capacity)
                    .contains(Visibility.PUBLIC)
                    .hasSize(capacity == Capacity.CUSTOMER ? 1 : 2);
        }
    }

    private static Note note(Visibility visibility) {
        return new Note(new NoteId("n-1"), "ana", "Line 1\nLine 2", visibility, LATER);
    }
}
