package org.expedite.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.expedite.persistence.KillableMySql;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Faults of chance for some minutes: {@code mvn -Pfaults verify}. {@code -Dexpedite.faults.minutes}
 * sets how long, {@code -Dexpedite.faults.seed} repeats the chance of a run.
 */
@Tag("faults")
class LongFaultsTest {
    private static final List<Fault> FAULTS = List.of(Fault.values());

    private static final Logger LOG = LoggerFactory.getLogger(LongFaultsTest.class);
    private static final Duration TIME =
            Duration.ofMinutes(Long.getLong("expedite.faults.minutes", 3));
    private static final long SEED =
            Long.getLong("expedite.faults.seed", new Random().nextLong(1_000_000));
    private static final int KILLED_STARTS = 12;

    @TempDir private Path directory;

    @Test
    void nothing_is_lost_or_doubled_on_the_embedded_database() throws Exception {
        Random random = seeded();
        long end = System.nanoTime() + TIME.toNanos();
        try (EmbeddedCenter center = EmbeddedCenter.start(directory)) {
            while (System.nanoTime() < end) {
                center.killed(random.nextLong());
                LOG.info("Killed on the embedded database: {} so far", center.load());
            }
            center.expectAllAcknowledged();
        }
    }

    @Test
    void nothing_is_lost_or_doubled_on_mysql() throws Exception {
        Random random = seeded();
        long end = System.nanoTime() + TIME.toNanos();
        try (MySqlCenter center = MySqlCenter.start(directory, 25)) {
            while (System.nanoTime() < end) {
                Fault fault = FAULTS.get(random.nextInt(FAULTS.size()));
                center.during(fault, random.nextLong());
                LOG.info("{}: {} so far", fault, center.load());
                center.expectAllAcknowledged();
            }
        }
    }

    @Test
    void a_first_start_that_is_killed_again_and_again_comes_to_its_end() throws Exception {
        Random random = seeded();
        KillableMySql server = KillableMySql.start();
        MySqlCenter.createDatabase(server);
        Path data = Files.createDirectory(directory.resolve("starts"));
        for (int i = 0; i < KILLED_STARTS; i++) {
            Node.killedStart(
                    data,
                    MySqlCenter.settings(server.port()),
                    Duration.ofMillis(2_000 + random.nextInt(3_000)));
        }
        new Node(data, MySqlCenter.settings(server.port())).close();
        server.kill();
    }

    @Test
    void a_transaction_of_a_vanished_node_ends_and_its_request_is_done_once_by_another()
            throws Exception {
        Call call = FaultClient.open("vanished");
        Path first = Files.createDirectory(directory.resolve("first"));
        try (MySqlCenter center = MySqlCenter.start(first, 1);
                Node other =
                        new Node(
                                Files.createDirectory(directory.resolve("other")),
                                MySqlCenter.settings(center.server().port()))) {
            center.network().goSilentAtCommitAfter("insert into idempotency_key");
            Thread lost = Thread.startVirtualThread(() -> sendInVain(center.node(), call));
            assertThat(center.network().awaitSilence(Duration.ofMinutes(1))).isTrue();
            center.node().kill();
            lost.join();
            long vanished = System.nanoTime();

            FaultClient client = new FaultClient(other.address());
            assertThat(client.send(call))
                    .as("while MySQL keeps the transaction")
                    .hasValueSatisfying(answer -> assertThat(answer.status()).isEqualTo(409));
            Call.Answer answer = center.load().settled(client, call);
            LOG.info(
                    "Done by another node {} s after the first one vanished",
                    Duration.ofNanos(System.nanoTime() - vanished).toSeconds());
            assertThat(answer.replayed()).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - vanished))
                    .as("the wait_timeout of the session, and a wait for a lock")
                    .isLessThan(Duration.ofSeconds(45 + 10));
            Call.Answer again = center.load().settled(client, call);
            assertThat(again.replayed()).isTrue();
            assertThat(again.names()).isEqualTo(answer.names());
            center.expectCases(call.key());
        }
    }

    private static void sendInVain(Node node, Call call) {
        try {
            assertThat(new FaultClient(node.address()).send(call)).isEmpty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Random seeded() {
        LOG.info("Faults for {} with -Dexpedite.faults.seed={}", TIME, SEED);
        return new Random(SEED);
    }
}
