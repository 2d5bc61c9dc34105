package org.expedite.web.pages.live;

import io.micronaut.http.sse.Event;
import java.util.concurrent.ArrayBlockingQueue;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.live.LiveAccess;
import org.expedite.application.live.RecentEvent;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Sinks;

/**
 * A browser that is told of changes. It holds a connection and a short queue, but no thread. One
 * that takes its events too slowly is disconnected; it comes again and asks for all anew.
 */
final class LiveListener {

    /** More than are told at once, when a stream begins. */
    private static final int QUEUED = 2 * LiveHub.MAX_RECENT;

    private final AccountId account;
    private final String sessionHash;
    private final Sinks.Many<Event<?>> sink =
            Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(QUEUED));
    private LiveAccess access;
    private boolean begun;

    LiveListener(AccountId account, String sessionHash, LiveAccess access) {
        this.account = account;
        this.sessionHash = sessionHash;
        this.access = access;
    }

    AccountId account() {
        return account;
    }

    String sessionHash() {
        return sessionHash;
    }

    /**
     * Returns the stream, which calls back when it begins and when it has ended. The server sends
     * the head of the response together with the first event.
     */
    Publisher<Event<?>> stream(Event<?> first, Runnable begin, Runnable end) {
        return sink.asFlux()
                .startWith(first)
                .doOnSubscribe(_ -> begin.run())
                .doFinally(_ -> end.run());
    }

    /** Returns whether the stream has just begun, once. */
    synchronized boolean begins() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    synchronized void hint(RecentEvent event, Event<?> hint) {
        if (access.mayLearnOf(event)) {
            send(hint);
        }
    }

    /** Sends an event to whoever may have it, whatever it is about. */
    synchronized void send(Event<?> event) {
        if (sink.tryEmitNext(event) == Sinks.EmitResult.FAIL_OVERFLOW) {
            end();
        }
    }

    synchronized void allow(LiveAccess present) {
        access = present;
    }

    synchronized void end() {
        sink.tryEmitComplete();
    }
}
