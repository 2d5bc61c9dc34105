package org.expedite.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Several clients that send calls until they are told to end, and remember all answers. */
final class Load {
    private static final int CLIENTS = 4;
    private static final int LONGEST_WORK = 3_000;
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(4);

    private final FaultClient client;
    private final String name;
    private final Map<String, Call> calls = new ConcurrentHashMap<>();
    private final Map<String, Call.Answer> answers = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> numbers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private volatile boolean ending;

    /** What happens while the clients work. */
    @FunctionalInterface
    interface Fault {
        void happen() throws Exception;
    }

    /**
     * Creates a load.
     *
     * @param name the beginning of all keys
     */
    Load(FaultClient client, String name) {
        this.client = client;
        this.name = name;
    }

    /** Lets all clients work during a fault, and then until each of their calls is answered. */
    void during(long seed, Fault fault) throws Exception {
        ending = false;
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Random random = new Random(seed + i);
                futures.add(threads.submit(() -> work(random)));
            }
            try {
                fault.happen();
            } finally {
                ending = true;
            }
            for (Future<?> future : futures) {
                future.get();
            }
        }
    }

    /** Waits until some calls more are acknowledged, as chance says. */
    void awaitWork(Random random) throws InterruptedException {
        int enough = answers.size() + 5 + random.nextInt(10);
        for (int tries = 0; answers.size() < enough; tries++) {
            assertThat(tries).as("tries to see the clients at work").isLessThan(LONGEST_WORK);
            Thread.sleep(20);
        }
        // So that the fault does not happen at the moment of an answer only.
        Thread.sleep(random.nextInt(50));
    }

    /** Sends all calls once more: each has the answer that it had first. */
    void expectFirstAnswers() throws InterruptedException {
        for (Call call : calls.values()) {
            Call.Answer again = settled(call);
            assertThat(again.replayed()).as("replayed: %s", call).isTrue();
            assertThat(again.names())
                    .as("names: %s", call)
                    .isEqualTo(Objects.requireNonNull(answers.get(call.key())).names());
        }
    }

    /** Returns the keys of all calls of a kind, each of which was acknowledged. */
    List<String> keys(Call.Kind kind) {
        return calls.values().stream()
                .filter(call -> call.kind() == kind)
                .map(Call::key)
                .sorted()
                .toList();
    }

    /** Returns the numbers of calls, and of those whose first try broke. */
    @Override
    public String toString() {
        Map<Call.Kind, Long> kinds =
                calls.values().stream()
                        .collect(Collectors.groupingBy(Call::kind, Collectors.counting()));
        return "%s, of which %s broke".formatted(kinds, broken);
    }

    private Void work(Random random) throws InterruptedException {
        while (!ending) {
            Call call = next(random);
            calls.put(call.key(), call);
            Call.Answer answer = settled(call);
            answers.put(call.key(), answer);
            if (call.kind() == Call.Kind.OPEN) {
                numbers.add(answer.names().get("number"));
            }
        }
        return null;
    }

    private Call next(Random random) {
        String key = name + "-" + count.incrementAndGet();
        List<String> open = List.copyOf(numbers);
        int choice = open.isEmpty() ? 0 : random.nextInt(4);
        return switch (choice) {
            case 0 -> FaultClient.open(key);
            case 1 -> FaultClient.file(key, open.get(random.nextInt(open.size())));
            default -> FaultClient.note(key, open.get(random.nextInt(open.size())));
        };
    }

    /** Sends a call with its key until it is acknowledged. */
    private Call.Answer settled(Call call) throws InterruptedException {
        return settled(client, call);
    }

    /** Sends a call by a client until it is acknowledged. */
    Call.Answer settled(FaultClient client, Call call) throws InterruptedException {
        Optional<Call.Answer> answer = Optional.empty();
        long deadline = System.nanoTime() + LONGEST_RECOVERY.toNanos();
        for (int tries = 0; System.nanoTime() < deadline; tries++) {
            answer = client.send(call);
            if (answer.isPresent() && answer.get().isAcknowledged()) {
                return answer.get();
            }
            assertThat(answer.isEmpty() || answer.get().isTransient())
                    .as("%s: %s", call, answer)
                    .isTrue();
            if (tries == 0) {
                broken.incrementAndGet();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never acknowledged: " + call + ", last " + answer);
    }
}
