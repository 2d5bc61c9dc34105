package org.expedite.application.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.BatchedDeletion;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * Delays attempts to guess. Failures are counted by account and network, by account, and by
 * network; after some of them each further one has to wait, longer each time. Nobody is locked out:
 * the longest wait is short, an attempt that comes too early counts nothing, and who signed in from
 * a network before does not wait for what others do elsewhere. Names that do not exist count alike.
 */
public final class SignInThrottle {
    /** A secret that can be guessed. */
    enum Secret {
        PASSWORD,
        SECOND_FACTOR
    }

    /** Longest wait. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final int FREE_OF_ACCOUNT_AND_NETWORK = 4;
    private static final int FREE_OF_ACCOUNT = 20;
    private static final int FREE_OF_NETWORK = 60;

    /** Failures are forgotten after this time without another one. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    /** Time in which a network is known as one that a person signs in from. */
    private static final Duration KNOWN_NETWORK = Duration.ofDays(30);

    private static final int LONGEST_DOUBLING = 5;
    private static final int MAX_NAME = 200;

    private final FailedAttempts attempts;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SignInThrottle(FailedAttempts attempts, UnitOfWork unitOfWork, Clock clock) {
        this.attempts = attempts;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Counts an attempt as failed before it is made, so that concurrent ones count too.
     *
     * @param name of the account, existing or not
     * @return the time to wait first; empty if the attempt may be made now, and is counted
     */
    Optional<Duration> charge(Secret secret, String name, BrowserOrigin from) {
        Keys keys = Keys.of(secret, name, from);
        return unitOfWork.run(
                () -> {
                    Instant now = clock.instant();
                    Map<String, Attempts> found = lock(keys, now);
                    Instant until = keys.waitsUntil(found, now);
                    if (now.isBefore(until)) {
                        return Optional.of(Duration.between(now, until));
                    }
                    attempts.store(
                            found.values().stream().map(known -> counted(known, 1, now)).toList());
                    return Optional.empty();
                });
    }

    /** Takes back an attempt that was not made. */
    void refund(Secret secret, String name, BrowserOrigin from) {
        settle(Keys.of(secret, name, from), null);
    }

    /** Takes back an attempt that succeeded, and forgets failures of this account and network. */
    void succeed(Secret secret, String name, BrowserOrigin from) {
        settle(Keys.of(secret, name, from), clock.instant());
    }

    /** Deletes attempts that count no more, and returns their number. */
    public int deleteOutdated() {
        Instant now = clock.instant();
        Instant before = now.minus(FORGOTTEN);
        Instant succeededBefore = now.minus(KNOWN_NETWORK);
        return BatchedDeletion.run(
                unitOfWork, limit -> attempts.deleteOutdated(before, succeededBefore, limit));
    }

    private void settle(Keys keys, @Nullable Instant succeededAt) {
        unitOfWork.run(
                () -> {
                    List<Attempts> settled = new ArrayList<>();
                    for (Attempts known : attempts.lock(keys.sorted())) {
                        boolean both = known.key().equals(keys.both());
                        settled.add(
                                both && succeededAt != null
                                        ? new Attempts(known.key(), 0, succeededAt, succeededAt)
                                        : counted(known, -1, known.lastAt()));
                    }
                    attempts.store(settled);
                    return settled;
                });
    }

    private Map<String, Attempts> lock(Keys keys, Instant now) {
        Map<String, Attempts> found = new HashMap<>();
        for (Attempts known : attempts.lock(keys.sorted())) {
            boolean forgotten = !now.isBefore(known.lastAt().plus(FORGOTTEN));
            found.put(
                    known.key(),
                    forgotten
                            ? new Attempts(known.key(), 0, known.lastAt(), known.succeededAt())
                            : known);
        }
        return found;
    }

    private static Attempts counted(Attempts known, int more, Instant at) {
        return new Attempts(
                known.key(), Math.max(0, known.failures() + more), at, known.succeededAt());
    }

    /** The keys that an attempt counts under. */
    private record Keys(String both, String account, String network) {
        static Keys of(Secret secret, String typed, BrowserOrigin from) {
            String name = typed.substring(0, Math.min(typed.length(), MAX_NAME));
            return new Keys(
                    Secrets.hash("both\n" + secret + "\n" + from.network() + "\n" + name),
                    Secrets.hash("account\n" + secret + "\n" + name),
                    Secrets.hash("network\n" + secret + "\n" + from.network()));
        }

        List<String> sorted() {
            return List.of(both, account, network).stream().sorted().toList();
        }

        Instant waitsUntil(Map<String, Attempts> found, Instant now) {
            Attempts here = of(found, both);
            boolean known =
                    here.succeededAt() != null
                            && now.isBefore(here.succeededAt().plus(KNOWN_NETWORK));
            List<Instant> waits = new ArrayList<>();
            waits.add(waitsUntil(here, FREE_OF_ACCOUNT_AND_NETWORK));
            waits.add(waitsUntil(of(found, network), FREE_OF_NETWORK));
            if (!known) {
                waits.add(waitsUntil(of(found, account), FREE_OF_ACCOUNT));
            }
            return waits.stream().max(Instant::compareTo).orElseThrow();
        }

        private static Attempts of(Map<String, Attempts> found, String key) {
            return found.getOrDefault(key, new Attempts(key, 0, Instant.EPOCH, null));
        }

        private static Instant waitsUntil(Attempts known, int free) {
            int beyond = known.failures() - free;
            if (beyond < 0) {
                return Instant.EPOCH;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(beyond, LONGEST_DOUBLING));
            return known.lastAt().plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
        }
    }
}
