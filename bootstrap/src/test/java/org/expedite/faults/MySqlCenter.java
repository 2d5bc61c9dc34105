package org.expedite.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.expedite.persistence.KillableMySql;

/**
 * The program on a MySQL server of its own, with a network between both that can be broken.
 *
 * @param patience the seconds for which the server may be stopped at most
 */
record MySqlCenter(KillableMySql server, FaultProxy network, Node node, Load load, int patience)
        implements AutoCloseable {

    private static final String OPTIONS = "sslMode=DISABLED&allowPublicKeyRetrieval=true";

    /** Starts a server and the program. */
    static MySqlCenter start(Path directory, int patience) throws Exception {
        KillableMySql server = KillableMySql.start();
        createDatabase(server);
        FaultProxy network = new FaultProxy(server.port());
        Node node = new Node(directory, settings(network.port()));
        Load load = new Load(new FaultClient(node.address()), "mysql");
        return new MySqlCenter(server, network, node, load, patience);
    }

    /** Creates the database, and the user with the rights that docs/operating.md names. */
    static void createDatabase(KillableMySql server) throws SQLException {
        try (Connection connection = connect(server.port(), "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database expedite");
            statement.execute("create user expedite@'%' identified by 'hush'");
            statement.execute(
                    "grant select, insert, update, delete, create, alter, drop, index"
                            + " on expedite.* to expedite@'%'");
        }
    }

    /** Returns the settings of the program on a server behind a port. */
    static Map<String, String> settings(int port) {
        return Map.of(
                "EXPEDITE_DB_URL",
                "jdbc:mysql://127.0.0.1:%d/expedite?%s".formatted(port, OPTIONS),
                "EXPEDITE_DB_USER",
                "expedite",
                "EXPEDITE_DB_PASSWORD",
                "hush");
    }

    /** Lets clients work during a fault. */
    void during(Fault fault, long seed) throws Exception {
        Random random = new Random(seed);
        load.during(seed, () -> fault.happen(this, random));
    }

    /** Checks all that was acknowledged so far. */
    void expectAllAcknowledged() throws Exception {
        load.expectFirstAnswers();
        try (Connection connection = connect(server.port(), "expedite")) {
            StoredState state = new StoredState(connection, node.data());
            state.expectExactlyOnce(load);
            state.expectWholeTimelines();
            state.expectRowsAndFilesToAgree();
        }
    }

    /** Checks that there are exactly the cases of these keys. */
    void expectCases(String... keys) throws SQLException {
        try (Connection connection = connect(server.port(), "expedite")) {
            new StoredState(connection, node.data()).expectCases(List.of(keys));
        }
    }

    @Override
    public void close() {
        node.close();
        network.close();
        server.kill();
    }

    private static Connection connect(int port, String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:%d/%s?%s".formatted(port, database, OPTIONS), "root", "");
    }
}
