package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.CaseFixtures.ANA;
import static org.expedite.domain.cases.CaseFixtures.AT;
import static org.expedite.domain.cases.CaseFixtures.ED;
import static org.expedite.domain.cases.CaseFixtures.LATER;
import static org.expedite.domain.cases.CaseFixtures.change;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the customer says ends waiting for it, and restarts the time until auto-close. */
class CustomerActivityTest {
    private static final SupportCase WAITING =
            CaseFixtures.ownedIn(CaseStatus.WAITING_ON_CUSTOMER, ED);

    /** Something that a customer or staff says about a case. */
    private record Word(
            CaseEvent.Type type, BiFunction<SupportCase, Participant, CaseChange> saying) {
        @Override
        public String toString() {
            return type.name();
        }
    }

    static Stream<Word> words() {
        return Stream.of(
                new Word(
                        CaseEvent.Type.NOTE_ADDED,
                        (c, by) -> change(NoteMoves.add(c, noteOf(by), by))),
                new Word(
                        CaseEvent.Type.ATTACHMENT_ADDED,
                        (c, by) -> change(AttachmentMoves.attach(c, "f1", "log", by, LATER))),
                new Word(
                        CaseEvent.Type.AMENDED,
                        (c, by) ->
                                change(ReportMoves.amend(c, CaseFixtures.report("Up"), by, LATER))),
                new Word(
                        CaseEvent.Type.PRIORITY_CHANGED,
                        (c, by) ->
                                change(
                                        PriorityMoves.changePriority(
                                                c, Priority.P2, "Less.", by, LATER))),
                new Word(
                        CaseEvent.Type.IDENTIFIED,
                        (c, by) ->
                                change(
                                        IdentificationMoves.identifyLate(
                                                c, new ContactId("dan"), null, true, by, LATER))),
                new Word(
                        CaseEvent.Type.PRIORITY_ESCALATION_DECIDED,
                        (c, by) -> c.decided("d1", "NOT_ELIGIBLE", "Now.", by, LATER)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_word_of_the_customer_ends_the_wait_and_one_of_staff_does_not(Word word) {
        CaseChange answered = word.saying.apply(WAITING, ANA);
        assertThat(answered.after().state().status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(answered.after().state().owner()).isEqualTo(ED.id());
        assertThat(answered.after().state().lastCustomerActivity()).isEqualTo(LATER);
        assertThat(answered.after().version()).isEqualTo(WAITING.version() + 1);
        assertThat(answered.events()).extracting(CaseEvent::type).first().isEqualTo(word.type);
        assertThat(answered.events())
                .hasSize(2)
                .last()
                .isEqualTo(new CaseEvent.Resumed(new CaseEvent.Origin("ana", LATER), word.type));

        CaseChange said = word.saying.apply(WAITING, ED);
        assertThat(said.after().state().status()).isEqualTo(CaseStatus.WAITING_ON_CUSTOMER);
        assertThat(said.after().state().lastCustomerActivity()).isEqualTo(AT);
        assertThat(said.events()).hasSize(1);
    }

    @Test
    void a_request_for_ordinary_escalation_ends_the_wait() {
        CaseChange answered =
                change(
                        LevelMoves.requestEscalation(
                                WAITING, TechnicalLevels.SHIPPED, "e1", "Now.", ANA, LATER));
        assertThat(answered.after().state().status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(answered.after().state().escalationRequested()).isTrue();
    }

    @Test
    void a_grant_follows_the_end_of_the_wait() {
        CaseChange granted =
                WAITING.decided("d1", "GRANTED", "Now.", ANA, LATER)
                        .then(
                                c ->
                                        change(
                                                LevelMoves.escalateWithPriority(
                                                        c, CaseFixtures.L2, "d1", ANA, LATER)));
        assertThat(granted.after().waits()).isTrue();
        assertThat(granted.events())
                .extracting(CaseEvent::type)
                .containsExactly(
                        CaseEvent.Type.PRIORITY_ESCALATION_DECIDED,
                        CaseEvent.Type.RESUMED,
                        CaseEvent.Type.ESCALATED_WITH_PRIORITY);
    }

    @Test
    void nothing_said_ends_no_wait() {
        CaseChange same = change(ReportMoves.amend(WAITING, WAITING.report(), ANA, LATER));
        assertThat(same.isEmpty()).isTrue();
        assertThat(same.after().state()).isEqualTo(WAITING.state());
    }

    @Test
    void a_word_of_the_customer_restarts_the_time_until_auto_close() {
        SupportCase resolved =
                CaseFixtures.made(
                        ResolutionMoves.resolve(
                                CaseFixtures.ownedIn(CaseStatus.IN_PROGRESS, ED), "So.", ED, AT));
        List<BiFunction<SupportCase, Participant, CaseChange>> words =
                List.of(
                        (c, by) -> change(NoteMoves.add(c, noteOf(by), by)),
                        (c, by) -> change(AttachmentMoves.attach(c, "f1", "log", by, LATER)),
                        (c, by) -> c.decided("d1", "NOT_ELIGIBLE", "Now.", by, LATER));
        for (BiFunction<SupportCase, Participant, CaseChange> word : words) {
            assertThat(word.apply(resolved, ANA).after().state().awaitingConfirmationSince())
                    .isEqualTo(LATER);
            assertThat(word.apply(resolved, ED).after().state().awaitingConfirmationSince())
                    .isEqualTo(AT);
        }
    }

    private static Note noteOf(Participant author) {
        return new Note(new NoteId("n"), author.id(), "Hello", Visibility.PUBLIC, LATER);
    }
}
