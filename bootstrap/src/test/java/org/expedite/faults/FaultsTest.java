package org.expedite.faults;

import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One round of each fault; {@link LongFaultsTest} has more. */
@Order(1)
class FaultsTest {
    private static final Logger LOG = LoggerFactory.getLogger(FaultsTest.class);
    private static final long SEED = 20_261_128;

    @TempDir private Path directory;

    @Test
    void nothing_is_lost_or_doubled_on_the_embedded_database() throws Exception {
        try (EmbeddedCenter center = EmbeddedCenter.start(directory)) {
            center.killed(SEED);
            center.expectAllAcknowledged();
            LOG.info("Killed on the embedded database: {}", center.load());
        }
    }

    @Test
    void nothing_is_lost_or_doubled_on_mysql() throws Exception {
        try (MySqlCenter center = MySqlCenter.start(directory, 1)) {
            long seed = SEED;
            for (Fault fault : Fault.values()) {
                center.during(fault, seed++);
                LOG.info("{}: {} so far", fault, center.load());
            }
            center.expectAllAcknowledged();
        }
    }
}
