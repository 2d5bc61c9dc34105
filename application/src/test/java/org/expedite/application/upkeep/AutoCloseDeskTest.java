package org.expedite.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.expedite.application.Center;
import org.expedite.application.Composition;
import org.expedite.application.Concurrently;
import org.expedite.application.ExampleRequest;
import org.expedite.application.SettableClock;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Fixture;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.ClosureReason;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.ResolutionMoves;
import org.expedite.domain.timeline.Visibility;
import org.junit.jupiter.api.Test;

/** Auto-closing of resolved cases. */
class AutoCloseDeskTest {
    private static final Participant ENGINEER = Actors.ENGINEER.participant();
    private static final Instant END = Fixture.NOW.plus(Center.AUTO_CLOSE_AFTER);

    private final Center center = new Center();

    @Test
    void a_case_is_auto_closed_after_the_waiting_time() {
        CaseNumber number = resolved();
        closeAt(END.minusNanos(1_000));
        assertThat(status(number)).isEqualTo(CaseStatus.RESOLVED);
        closeAt(END);

        assertThat(status(number)).isEqualTo(CaseStatus.CLOSED);
        assertThat(center.ports().cases().events(number).getLast())
                .isEqualTo(
                        new CaseEvent.Closed(
                                new CaseEvent.Origin("system", END),
                                new ClosureReason.AutoClosed(Fixture.NOW)));
    }

    @Test
    void a_reply_of_the_customer_restarts_the_waiting_time() {
        CaseNumber number = resolved();
        Instant replied = END.minusSeconds(1);
        center.at(replied.toString());
        center.timeline().write(Actors.ANA, number, "Still looking.", Visibility.PUBLIC);
        closeAt(END);
        assertThat(status(number)).isEqualTo(CaseStatus.RESOLVED);
        closeAt(replied.plus(Center.AUTO_CLOSE_AFTER));
        assertThat(status(number)).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void many_cases_are_closed_page_by_page_and_others_stay() {
        List<CaseNumber> old = IntStream.range(0, 120).mapToObj(i -> resolved()).toList();
        center.at("2026-06-20T12:00:00Z");
        CaseNumber young = resolved();
        CaseNumber open = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        closeAt(END);
        assertThat(old).allSatisfy(n -> assertThat(status(n)).isEqualTo(CaseStatus.CLOSED));
        assertThat(status(young)).isEqualTo(CaseStatus.RESOLVED);
        assertThat(status(open)).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void a_waiting_time_of_zero_disables_auto_close() {
        CaseNumber number = resolved();
        Composition.Settings zero =
                new Composition.Settings(
                        Center.SHIPPED,
                        Center.RATE,
                        Duration.ZERO,
                        Center.REOPENING,
                        Center.MAX_KEYS,
                        Center.SESSIONS,
                        Center.AUDIT_RETENTION,
                        Center.FACTOR_FOR);
        center.ports().composition(zero, new SettableClock(END)).autoClose().closeDue(() -> false);
        assertThat(status(number)).isEqualTo(CaseStatus.RESOLVED);
    }

    @Test
    void concurrent_runs_close_a_case_once() throws Exception {
        CaseNumber number = resolved();
        int version = center.stored(number).version();
        center.at(END.toString());
        Concurrently.run(
                8,
                () -> {
                    center.autoClose().closeDue(() -> false);
                    return true;
                });
        assertThat(center.stored(number).version()).isEqualTo(version + 1);
    }

    @Test
    void an_interrupted_run_throws() {
        resolved();
        center.at(END.toString());
        assertThatThrownBy(() -> center.autoClose().closeDue(() -> true))
                .isInstanceOf(BatchInterruptedException.class);
    }

    private CaseNumber resolved() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        center.pickUp(number);
        Move move =
                ResolutionMoves.resolve(
                        center.stored(number),
                        "Mended.",
                        new Participant("engineer-l2", ENGINEER.role()),
                        center.stored(number).state().waitingSince());
        assertThat(move).isInstanceOf(Move.Made.class);
        center.store(((Move.Made) move).change());
        return number;
    }

    private void closeAt(Instant now) {
        center.at(now.toString());
        center.autoClose().closeDue(() -> false);
    }

    private CaseStatus status(CaseNumber number) {
        return center.stored(number).state().status();
    }
}
