package org.expedite.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.Random;
import org.expedite.persistence.database.DatabaseSettings;

/** The program on the embedded database, as it starts without any setting. */
record EmbeddedCenter(Node node, Load load) implements AutoCloseable {

    static EmbeddedCenter start(Path directory) throws Exception {
        Node node = new Node(directory, Map.of());
        return new EmbeddedCenter(node, new Load(new FaultClient(node.address()), "h2"));
    }

    /** Kills the program while clients work, and starts it again. */
    void killed(long seed) throws Exception {
        Random random = new Random(seed);
        load.during(
                seed,
                () -> {
                    load.awaitWork(random);
                    node.kill();
                    node.restart();
                });
        load.expectFirstAnswers();
    }

    /** Stops the program, and checks all that was acknowledged. */
    void expectAllAcknowledged() throws Exception {
        node.close();
        try (Connection connection = DatabaseSettings.embedded(node.data(), 1).connect()) {
            StoredState state = new StoredState(connection, node.data());
            state.expectExactlyOnce(load);
            state.expectWholeTimelines();
            state.expectRowsAndFilesToAgree();
        }
    }

    @Override
    public void close() {
        node.close();
    }
}
