package org.expedite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.expedite.sample.DemoAccounts;
import org.expedite.served.Center;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Random requests to one server, with a check of each response. */
final class FuzzRun {
    /** The tokens of all demo actors. */
    static final List<String> TOKENS = List.copyOf(new TreeSet<>(DemoAccounts.byToken().keySet()));

    private static final Logger LOG = LoggerFactory.getLogger(FuzzRun.class);

    private static final int MAX_TURNS = 4;

    private final List<String> findings = new ArrayList<>();
    private final Map<String, Map<Integer, Integer>> statuses = new TreeMap<>();
    private final Center center;
    private final Wire wire;
    private final Api api;
    private final Oracle oracle;
    private final Tables tables;
    private final Generator generator;
    private Map<String, Long> before;
    private int sent;

    FuzzRun(Center center, long seed) {
        this.center = center;
        wire = new Wire(center.server().address());
        api = Api.servedBy(wire);
        oracle = new Oracle(api);
        tables = new Tables(center.server().context());
        generator = new Generator(new Observed(), new Rng(seed), TOKENS);
        before = tables.checksums();
    }

    /** Sends so many mutated requests to all operations in turn, after valid ones. */
    void send(int requests) {
        sendValidRequests();
        for (int i = 0; i < requests; i++) {
            Operation operation = api.operations().get(i % api.operations().size());
            send(operation, generator.next(operation));
        }
        LOG.info("Answers by operation and status: {}", statuses);
    }

    /** Returns the findings, each with the request that caused it. */
    List<String> findings() {
        return findings;
    }

    /**
     * Fails unless most operations have succeeded; otherwise the random requests were too narrow.
     */
    void expectCoverage() {
        assertThat(api.operations().stream().filter(o -> !reached(o)))
                .hasSizeLessThan(api.operations().size() / 4);
    }

    /** Fails unless the server still works and all its connections are idle. */
    void expectHealth() {
        assertThat(center.asNobody().get("/health/readiness").status()).isEqualTo(200);
        Reply metrics = wire.send(new Draft("GET", "/prometheus"));
        assertThat(metrics.text().lines().filter(line -> line.startsWith("hikaricp_connections_")))
                .anyMatch(line -> line.matches("hikaricp_connections_active\\{.*} 0(\\.0)?"))
                .noneMatch(line -> line.matches("hikaricp_connections_active\\{.*} [1-9].*"))
                .noneMatch(line -> line.matches("hikaricp_connections_pending\\{.*} [1-9].*"))
                .noneMatch(
                        line -> line.matches("hikaricp_connections_timeout_total\\{.*} [1-9].*"));
    }

    /**
     * Reads all lists as every actor and sends each operation, so that later requests have values
     * to use.
     */
    private void sendValidRequests() {
        for (String token : TOKENS) {
            api.operations().stream()
                    .filter(o -> o.isSafe() && o.parameters("path").isEmpty())
                    .forEach(o -> send(o, generator.valid(o, token)));
        }
        for (Operation operation : api.operations()) {
            Iterator<String> tokens = generator.turns(MAX_TURNS).iterator();
            while (tokens.hasNext() && !reached(operation)) {
                send(operation, generator.valid(operation, tokens.next()));
            }
        }
    }

    private boolean reached(Operation operation) {
        return statuses.getOrDefault(operation.id(), Map.of()).keySet().stream()
                .anyMatch(status -> status >= 200 && status < 300);
    }

    private Reply send(Operation operation, Draft draft) {
        sent++;
        Reply reply;
        try {
            reply = wire.send(draft);
        } catch (UncheckedIOException e) {
            reply = new Reply(0, Map.of(), String.valueOf(e.getCause()));
        }
        check(operation, draft, reply);
        generator.learn(operation, draft, reply);
        statuses.computeIfAbsent(operation.id(), _ -> new TreeMap<>())
                .merge(reply.status(), 1, Integer::sum);
        return reply;
    }

    private void check(Operation operation, Draft draft, Reply reply) {
        List<String> objections = new ArrayList<>(oracle.objections(draft, reply));
        Map<String, Long> after = tables.checksums();
        boolean mayChange = reply.isSuccess() && !List.of("GET", "HEAD").contains(draft.method());
        if (!mayChange && !after.equals(before)) {
            objections.add("has changed something: " + before + " is now " + after);
        }
        before = after;
        if (!objections.isEmpty()) {
            findings.add(
                    "request %d, of %s: the answer %s%n%s%n-> %s%n"
                            .formatted(sent, operation, objections, draft, reply));
        }
    }
}
