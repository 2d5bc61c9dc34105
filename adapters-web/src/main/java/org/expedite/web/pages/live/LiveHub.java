package org.expedite.web.pages.live;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.sse.Event;
import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.live.LiveAccess;
import org.expedite.application.live.LiveDesk;
import org.expedite.application.live.LiveNews;
import org.expedite.application.live.LiveReader;
import org.expedite.application.live.RecentEvent;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.Problems;
import org.expedite.web.http.server.StopSignal;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the browsers that listen at this node of changes. Each node reads the database for itself,
 * so it does not matter at which node a change was made. Nothing is read while nobody listens.
 */
@Singleton
@Requires(beans = LiveDesk.class)
public final class LiveHub implements GracefulShutdownCapable {

    /** The maximum number of recent changes that a browser is told when its stream begins. */
    static final int MAX_RECENT = 500;

    /** The time for which they are told: a browser goes from page to page, or comes again. */
    static final Duration RECENT = Duration.ofSeconds(60);

    /** The ticks after the last browser has gone, until nothing is read. */
    private static final int QUIET_TICKS = 60;

    private static final int RETRY_MILLIS = 2_000;
    private static final int RETRY_SPREAD_MILLIS = 2_000;
    private static final Logger LOG = LoggerFactory.getLogger(LiveHub.class);

    private final LiveDesk desk;
    private final LiveReader reader;
    private final LiveLimits limits;
    private final StopSignal stop;
    private final Clock clock;
    private final Set<LiveListener> listeners = ConcurrentHashMap.newKeySet();
    private final Deque<RecentEvent> recent = new ArrayDeque<>();
    private Instant from = Instant.MIN;
    private int quietTicks = QUIET_TICKS;
    private boolean outage;

    LiveHub(LiveDesk desk, LiveLimits limits, StopSignal stop, Clock clock) {
        this.desk = desk;
        this.reader = desk.newReader();
        this.limits = limits;
        this.stop = stop;
        this.clock = clock;
    }

    /** Creates the stream of a browser. It counts from when it is sent until it ends. */
    Publisher<Event<?>> listen(AccountId account, String sessionHash, LiveAccess access) {
        if (stop.isGiven() || listeners.size() >= limits.listeners()) {
            throw new ProblemException(Problems.unavailable());
        }
        if (listeners.stream().filter(other -> other.account().equals(account)).count()
                >= LiveLimits.PER_ACCOUNT) {
            throw new ProblemException(Problems.tooManyAtOnce());
        }
        LiveListener listener = new LiveListener(account, sessionHash, access);
        return listener.stream(
                Event.of(SignJson.beat(clock.instant())).name("begin"),
                () -> listeners.add(listener),
                () -> listeners.remove(listener));
    }

    /** Tells of what has changed since the previous call; to be called every second. */
    public synchronized void tick() {
        quietTicks = listeners.isEmpty() ? Math.min(quietTicks + 1, QUIET_TICKS) : 0;
        if (quietTicks == QUIET_TICKS) {
            reader.forget();
            recent.clear();
            from = Instant.MIN;
        } else if (stop.isGiven()) {
            endAll();
        } else {
            read().ifPresent(this::tell);
        }
    }

    /**
     * Gives each browser a sign of life, if its person is still signed in, and ends the others; to
     * be called every 15 seconds. While the database is away, there is no sign of life either, so
     * that pages say how old they are.
     */
    public void beat() {
        Event<?> beat = Event.of(SignJson.beat(clock.instant())).name("beat");
        try {
            for (LiveListener listener : listeners) {
                desk.access(listener.sessionHash())
                        .ifPresentOrElse(
                                access -> {
                                    listener.allow(access);
                                    listener.send(beat);
                                },
                                listener::end);
            }
        } catch (RuntimeException failure) {
            LOG.debug("Who may listen is not known", failure);
        }
    }

    /** Ends all streams, since the server waits for its responses. */
    @Override
    public CompletionStage<?> shutdownGracefully() {
        endAll();
        return CompletableFuture.completedFuture(null);
    }

    /** Returns the number of browsers that listen. */
    public int listeners() {
        return listeners.size();
    }

    private void endAll() {
        listeners.forEach(LiveListener::end);
    }

    private Optional<LiveNews> read() {
        try {
            LiveNews news = reader.read();
            if (outage) {
                outage = false;
                LOG.info("Open pages are told of changes again");
            }
            return Optional.of(news);
        } catch (RuntimeException failure) {
            if (!outage) {
                outage = true;
                LOG.warn("Open pages are not told of changes: {}", failure.getMessage());
            }
            return Optional.empty();
        }
    }

    private void tell(LiveNews news) {
        remember(news);
        for (LiveListener listener : listeners) {
            if (listener.begins()) {
                listener.send(beginning(news.at(), listener));
                recent.forEach(event -> listener.hint(event, hint(event)));
            } else {
                news.events().forEach(event -> listener.hint(event, hint(event)));
            }
        }
    }

    private void remember(LiveNews news) {
        from = news.from().isAfter(from) ? news.from() : from;
        recent.addAll(news.events());
        Instant begin = news.at().minus(RECENT);
        while (!recent.isEmpty()
                && (recent.size() > MAX_RECENT
                        || recent.getFirst().position().at().isBefore(begin))) {
            RecentEvent forgotten = recent.removeFirst();
            from = forgotten.position().at().isAfter(from) ? forgotten.position().at() : from;
        }
        from = begin.isAfter(from) ? begin : from;
    }

    /** Browsers come again at different times if many were disconnected at once. */
    private Event<?> beginning(Instant at, LiveListener listener) {
        int later = Math.floorMod(listener.hashCode(), RETRY_SPREAD_MILLIS);
        return Event.of(SignJson.beginning(at, from))
                .name("from")
                .retry(Duration.ofMillis(RETRY_MILLIS + later));
    }

    private static Event<?> hint(RecentEvent event) {
        HintJson hint = HintJson.of(event);
        return Event.of(hint).name("hint").id(hint.id());
    }
}
