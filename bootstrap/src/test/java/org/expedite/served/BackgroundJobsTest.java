package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.expedite.persistence.RealMySql;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackgroundJobsTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int CASES = 40;

    @ParameterizedTest
    @EnumSource
    void open_a_referred_case_under_a_direct_contract(TestDatabase.Kind kind) {
        try (Center center = new Center(kind, Map.of()).withBackgroundJobs()) {
            String number = open(center, "JN10");
            assertThat(status(center, number)).isEqualTo("REFERRED");

            putContract(center, "C99", "JN10", "2026-06-01");

            eventually(() -> status(center, number).equals("OPEN"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void open_a_case_on_the_first_day_of_its_contract(TestDatabase.Kind kind) throws Exception {
        try (Center center = new Center(kind, Map.of()).withBackgroundJobs()) {
            String number = open(center, "JN8");
            putContract(center, "C99", "JN8", "2026-06-03");
            Thread.sleep(500);
            assertThat(status(center, number)).isEqualTo("AWAITING_COVERAGE");

            center.clock().set(Center.SPRING.plus(Duration.ofDays(2)));

            eventually(() -> status(center, number).equals("OPEN"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void auto_close_a_resolved_case(TestDatabase.Kind kind) {
        try (Center center =
                new Center(kind, Map.of("EXPEDITE_CLOSE_AFTER_DAYS", "3")).withBackgroundJobs()) {
            String number = open(center, "JN1");
            Client engineer = center.as("engineer-l1");
            engineer.post("/v1/queues/L1/claims");
            engineer.post("/v1/cases/" + number + "/resolutions", Map.of("summary", "Mended."));
            assertThat(status(center, number)).isEqualTo("RESOLVED");

            center.clock().set(Center.SPRING.plus(Duration.ofDays(3)));

            eventually(() -> status(center, number).equals("CLOSED"));
        }
    }

    @Test
    void open_each_case_once_on_two_nodes_with_the_same_mysql() {
        try (RealMySql.Database database = RealMySql.server().newDatabase();
                Center one = onMySql(database);
                Center other = onMySql(database)) {
            List<String> numbers =
                    IntStream.range(0, CASES).mapToObj(i -> open(one, "JN8")).toList();
            other.server();

            putContract(one, "C99", "JN8", "2026-06-01");

            eventually(() -> numbers.stream().allMatch(n -> status(other, n).equals("OPEN")));
            assertThat(numbers)
                    .allSatisfy(
                            n ->
                                    assertThat(
                                                    one.as("engineer-l1")
                                                            .get("/v1/cases/" + n)
                                                            .header("ETag"))
                                            .isEqualTo("\"2\""));
        }
    }

    private static Center onMySql(RealMySql.Database database) {
        return new Center(
                        TestDatabase.Kind.H2,
                        Map.of(
                                "EXPEDITE_DB_URL", database.url(),
                                "EXPEDITE_DB_USER", database.user(),
                                "EXPEDITE_DB_PASSWORD", database.password()))
                .withBackgroundJobs();
    }

    private static String open(Center center, String serial) {
        return center.as("ana")
                .post(
                        "/v1/cases",
                        Map.of(
                                "channel", "WEB",
                                "product", Map.of("serial", serial),
                                "priority", "P2",
                                "synopsis", "Fan tray failed"))
                .text("/number");
    }

    private static void putContract(Center center, String id, String serial, String startsOn) {
        Answer put =
                center.as("registrar")
                        .put(
                                "/v1/contracts/" + id,
                                Map.of(
                                        "customer_id", "acme",
                                        "service", "TECHNICAL_SERVICES",
                                        "supported_by", Map.of("kind", "VENDOR"),
                                        "starts_on", startsOn,
                                        "ends_on", "2027-05-31",
                                        "status", "ACTIVE",
                                        "covered_serials", List.of(serial)));
        assertThat(put.status()).isEqualTo(201);
    }

    private static String status(Center center, String number) {
        return center.as("engineer-l1").get("/v1/cases/" + number).text("/status");
    }

    private static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + TIMEOUT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
