package org.expedite.faults;

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

    private static Random seeded() {
        LOG.info("Faults for {} with -Dexpedite.faults.seed={}", TIME, SEED);
        return new Random(SEED);
    }
}
