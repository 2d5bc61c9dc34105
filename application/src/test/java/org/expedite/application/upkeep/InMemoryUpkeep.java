package org.expedite.application.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.expedite.application.reassessment.InMemoryReassessments;
import org.expedite.application.reassessment.RequestedReassessment;

/** State shared by the nodes of a center in memory: due and running work. */
public final class InMemoryUpkeep {
    private static final String DAILY_REASSESSMENT = "each day";
    private static final String AUTO_CLOSE = "silent cases";
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(10);
    private static final Duration POLLING = Duration.ofMillis(5);
    private static final Duration STOP = Duration.ofSeconds(10);

    private final InMemoryReassessments requests;
    private final InMemoryOwnerChecks ownerChecks;
    private final Map<String, Instant> retries = new HashMap<>();
    private final Map<String, Instant> recurring = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** Executes the requests of one store. */
    public InMemoryUpkeep(InMemoryReassessments requests, InMemoryOwnerChecks ownerChecks) {
        this.requests = requests;
        this.ownerChecks = ownerChecks;
    }

    /** Creates a node that is not started. */
    public UpkeepScheduler node(
            ReassessmentDesk reassessments,
            OwnerCheckDesk owners,
            AutoCloseDesk autoClose,
            ZoneId zone,
            Clock clock) {
        return new Node(reassessments, owners, autoClose, zone, clock);
    }

    private synchronized void schedule(String work, Instant first) {
        recurring.putIfAbsent(work, first);
    }

    /** Returns due work that is not running, and marks it as running. */
    private synchronized Optional<String> take(Instant now) {
        Map<String, Instant> due =
                requests.requests().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue().due()));
        due.putAll(recurring);
        due.putAll(ownerChecks.requests());
        retries.forEach((work, at) -> due.computeIfPresent(work, (_, _) -> at));
        Optional<String> next =
                due.entrySet().stream()
                        .filter(work -> !work.getValue().isAfter(now))
                        .map(Map.Entry::getKey)
                        .filter(work -> !begun.contains(work))
                        .findAny();
        next.ifPresent(begun::add);
        return next;
    }

    private synchronized void retry(String work, Instant at) {
        retries.put(work, at);
        begun.remove(work);
    }

    private synchronized void scheduleNext(String work, Instant at) {
        recurring.put(work, at);
        retries.remove(work);
        begun.remove(work);
    }

    private synchronized void remove(String request) {
        requests.remove(request);
        ownerChecks.remove(request);
        retries.remove(request);
        begun.remove(request);
    }

    /** One thread, which runs one piece of work after the other. */
    private final class Node implements UpkeepScheduler {
        private final ReassessmentDesk reassessments;
        private final OwnerCheckDesk owners;
        private final AutoCloseDesk autoClose;
        private final ZoneId zone;
        private final Clock clock;
        private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::work);
        private volatile boolean stopping;

        private Node(
                ReassessmentDesk reassessments,
                OwnerCheckDesk owners,
                AutoCloseDesk autoClose,
                ZoneId zone,
                Clock clock) {
            this.reassessments = reassessments;
            this.owners = owners;
            this.autoClose = autoClose;
            this.zone = zone;
            this.clock = clock;
        }

        @Override
        public void start() {
            schedule(DAILY_REASSESSMENT, nextDay(clock.instant()));
            schedule(AUTO_CLOSE, clock.instant());
            thread.start();
        }

        @Override
        public void close() {
            stopping = true;
            try {
                thread.join(STOP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void work() {
            while (!stopping) {
                Optional<String> next = take(clock.instant());
                next.ifPresent(this::attempt);
                if (next.isEmpty()) {
                    pause();
                }
            }
        }

        private void attempt(String work) {
            try {
                run(work);
            } catch (RuntimeException failed) {
                retry(work, clock.instant().plus(AFTER_A_FAILURE));
            }
        }

        private void run(String work) {
            Instant now = clock.instant();
            switch (work) {
                case DAILY_REASSESSMENT -> again(work, nextDay(now), reassessments::reassessAll);
                case AUTO_CLOSE -> again(work, now.plus(LONGEST_PAUSE), autoClose::closeDue);
                default -> {
                    RequestedReassessment requested = requests.requests().get(work);
                    if (requested != null) {
                        InMemoryReassessments.run(reassessments, requested, () -> stopping);
                    } else if (ownerChecks.requests().containsKey(work)) {
                        InMemoryOwnerChecks.run(owners, work, () -> stopping);
                    }
                    remove(work);
                }
            }
        }

        private void again(String work, Instant next, Consumer<BooleanSupplier> desk) {
            desk.accept(() -> stopping);
            scheduleNext(work, next);
        }

        private Instant nextDay(Instant now) {
            return LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
        }

        private void pause() {
            try {
                Thread.sleep(POLLING);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopping = true;
            }
        }
    }
}
