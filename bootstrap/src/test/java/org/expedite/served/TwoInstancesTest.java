package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.expedite.persistence.MigratedDatabases;
import org.expedite.persistence.RealMySql;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two instances of the program side by side on one MySQL server. */
@Order(1)
class TwoInstancesTest {
    private static final int CASES = 640;
    private static final int CLAIMERS = 32;
    private static final int AT_ONCE = 30;

    private static RealMySql.Database database;
    private static List<Center> instances;

    @BeforeAll
    static void start() {
        database = MigratedDatabases.onMySql();
        Map<String, String> settings =
                Map.of(
                        "EXPEDITE_DB_URL",
                        database.url(),
                        "EXPEDITE_DB_USER",
                        database.user(),
                        "EXPEDITE_DB_PASSWORD",
                        database.password(),
                        "EXPEDITE_RATE_LIMIT",
                        "0",
                        "EXPEDITE_CONCURRENCY_LIMIT",
                        "0",
                        "EXPEDITE_CURSOR_SECRET",
                        "the same thirty-two characters!!!");
        instances =
                List.of(
                        new Center(TestDatabase.Kind.H2, settings),
                        new Center(TestDatabase.Kind.H2, settings));
        instances.forEach(Center::server);
    }

    @AfterAll
    static void stop() {
        instances.forEach(Center::close);
        database.close();
    }

    @Test
    void concurrent_claims_of_32_engineers_share_640_cases_in_order() throws Exception {
        List<String> opened = together(CLAIMERS, TwoInstancesTest::openMany);
        assertThat(opened).hasSize(CASES).doesNotHaveDuplicates();
        List<String> inOrder = queue();
        assertThat(inOrder).containsExactlyInAnyOrderElementsOf(opened);

        List<List<String>> claimed = new ArrayList<>();
        together(
                CLAIMERS,
                i -> {
                    List<String> mine = claimUntilEmpty(i);
                    synchronized (claimed) {
                        claimed.add(mine);
                    }
                    return mine;
                });

        List<String> all = claimed.stream().flatMap(List::stream).toList();
        assertThat(all).as("none lost, none twice").containsExactlyInAnyOrderElementsOf(opened);
        // A claim skips only cases that others hold at that time, and those are at most as many
        // as there are claimers.
        for (List<String> mine : claimed) {
            for (int i = 1; i < mine.size(); i++) {
                assertThat(inOrder.indexOf(mine.get(i)))
                        .as("after %s comes %s", mine.get(i - 1), mine.get(i))
                        .isGreaterThan(inOrder.indexOf(mine.get(i - 1)) - CLAIMERS);
            }
        }
    }

    @Test
    void thirty_concurrent_requests_for_one_escalation_move_the_case_once() throws Exception {
        String number = open(0);
        List<String> outcomes =
                together(
                        AT_ONCE,
                        i ->
                                List.of(
                                        as("ana", i)
                                                .post(
                                                        "/v1/cases/" + number + "/escalations",
                                                        Map.of(
                                                                "kind", "PRIORITY",
                                                                "reason", "BUSINESS_IMPACT",
                                                                "justification", "Now"))
                                                .text("/outcome")));
        assertThat(outcomes).hasSize(AT_ONCE).containsOnly("GRANTED", "ALREADY_GRANTED");
        assertThat(outcomes).filteredOn("GRANTED"::equals).hasSize(1);
        assertThat(as("ana", 1).get("/v1/cases/" + number).text("/technical_level"))
                .isEqualTo("L2");
    }

    /** Reads the whole queue, page by page. */
    private static List<String> queue() {
        List<String> numbers = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = as("engineer-l1", numbers.size()).get("/v1/queues/L1?limit=100" + cursor);
            page.body().path("items").forEach(item -> numbers.add(item.path("number").asText()));
            JsonNode next = page.body().path("next_cursor");
            cursor = next.isNull() ? "" : "&cursor=" + next.asText();
        } while (!cursor.isEmpty());
        return numbers;
    }

    private static List<String> openMany(int who) {
        int many = CASES / CLAIMERS + (who < CASES % CLAIMERS ? 1 : 0);
        return IntStream.range(0, many).mapToObj(i -> open(who)).toList();
    }

    private static String open(int who) {
        return as("ana", who)
                .post(
                        "/v1/cases",
                        Map.of(
                                "channel", "WEB",
                                "product", Map.of("serial", "JN1"),
                                "priority", "P2",
                                "synopsis", "One of many"))
                .text("/number");
    }

    private static List<String> claimUntilEmpty(int who) {
        List<String> claimed = new ArrayList<>();
        while (true) {
            Answer answer = as("engineer-l1", who).post("/v1/queues/L1/claims");
            if (answer.status() == 204) {
                return claimed;
            }
            // On a busy machine some are answered that nothing was changed, and ask again.
            if (answer.status() != 503) {
                assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
                claimed.add(answer.text("/number"));
            }
        }
    }

    private static Client as(String who, int i) {
        return instances.get(i % instances.size()).as(who);
    }

    private static <T> List<T> together(int many, IntFunction<List<T>> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Future<List<T>>> futures =
                    IntStream.range(0, many)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return work.apply(i);
                                                    }))
                            .toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<List<T>> future : futures) {
                results.addAll(future.get());
            }
            return results;
        }
    }
}
