package org.expedite.application.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.expedite.application.SettableClock;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.examples.Acme;
import org.expedite.application.timeline.TimelinePosition;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.timeline.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiveReaderTest {
    private static final Instant NOON = CaseExamples.OPENED_AT;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Stored stored = new Stored();
    private final SettableClock clock = new SettableClock(NOON);
    private final LiveReader reader = new LiveReader(stored, clock);

    @Test
    void each_event_is_learned_of_once() {
        stored.add(1, NOON.minusSeconds(31));
        stored.add(2, NOON.minusSeconds(30));
        assertThat(read()).as("the window").containsExactly(2);
        stored.add(3, NOON);
        pass(SECOND);
        assertThat(read()).containsExactly(3);
        pass(SECOND);
        assertThat(read()).isEmpty();
    }

    @Test
    void an_event_that_is_stored_late_is_learned_of() {
        assertThat(read()).isEmpty();
        pass(SECOND);
        assertThat(read()).isEmpty();
        stored.add(1, NOON.minusSeconds(28));
        stored.add(2, NOON.plusSeconds(20));
        assertThat(read()).as("late, and by a clock that is ahead").containsExactly(1, 2);
        pass(Duration.ofSeconds(19));
        assertThat(read()).isEmpty();
    }

    @Test
    void nothing_is_left_out_after_a_failure_or_a_pause() {
        assertThat(read()).isEmpty();
        stored.add(1, NOON);
        stored.fails = true;
        assertThatThrownBy(reader::read).hasMessage("no database");
        pass(Duration.ofMinutes(10));
        stored.add(2, NOON.plusSeconds(300));
        stored.fails = false;
        LiveNews news = reader.read();
        assertThat(news.events()).hasSize(2);
        assertThat(news.from()).isEqualTo(NOON.minus(LiveReader.WINDOW));
    }

    @Test
    void a_clock_that_is_set_back_hides_nothing() {
        pass(Duration.ofHours(1));
        assertThat(read()).isEmpty();
        clock.set(NOON);
        stored.add(1, NOON);
        assertThat(read()).containsExactly(1);
    }

    @Test
    void too_many_events_at_once_are_left_out_and_that_is_told() {
        assertThat(reader.read().from()).isEqualTo(NOON.minus(LiveReader.WINDOW));
        for (int i = 1; i <= LiveReader.MAX_EVENTS; i++) {
            stored.add(i, NOON);
        }
        pass(SECOND);
        LiveNews flood = reader.read();
        assertThat(flood.events()).isEmpty();
        assertThat(flood.from()).isEqualTo(NOON.plus(SECOND));
        pass(Duration.ofSeconds(60));
        stored.add(1, NOON.plusSeconds(60));
        assertThat(reader.read().from()).as("still too many").isEqualTo(clock.instant());
        pass(SECOND);
        stored.add(2, NOON.plusSeconds(61));
        assertThat(read()).containsExactly(1, 2);
        assertThat(read()).isEmpty();
    }

    @Test
    void a_reader_that_has_forgotten_begins_anew() {
        stored.add(1, NOON);
        assertThat(read()).containsExactly(1);
        reader.forget();
        pass(SECOND);
        LiveNews news = reader.read();
        assertThat(news.events()).hasSize(1);
        assertThat(news.from()).isEqualTo(NOON.plus(SECOND).minus(LiveReader.WINDOW));
    }

    private List<Integer> read() {
        return reader.read().events().stream()
                .map(event -> event.position().place().version())
                .toList();
    }

    private void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    /** Events that become visible in any order. */
    private static final class Stored implements RecentEvents {
        private final List<RecentEvent> events = new ArrayList<>();
        private boolean fails;

        void add(int version, Instant at) {
            events.add(
                    new RecentEvent(
                            new RecentPosition(
                                    at, CaseExamples.number(1), new TimelinePosition(version, 0)),
                            CaseEvent.Type.NOTE_ADDED,
                            Visibility.PUBLIC,
                            Acme.ACME.id(),
                            null));
        }

        @Override
        public List<RecentEvent> since(Instant from, @Nullable RecentPosition after, int limit) {
            if (fails) {
                throw new IllegalStateException("no database");
            }
            return events.stream()
                    .filter(event -> !event.position().at().isBefore(from))
                    .filter(event -> after == null || event.position().compareTo(after) > 0)
                    .sorted(Comparator.comparing(RecentEvent::position))
                    .limit(limit)
                    .toList();
        }
    }
}
