package org.expedite.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.expedite.persistence.LocalMySqlServer;

/**
 * The MySQL server of the benchmark, with the durability that MySQL has unless told otherwise: each
 * commit is synced to the redo log and to the binary log. It ends with this process.
 */
final class Mysql {
    static final String USER = "root";
    static final String PASSWORD = "";

    /** As the program opens its connections, so that the floor pays for the same protocol. */
    private static final String OPTIONS =
            "&useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=500"
                    + "&prepStmtCacheSqlLimit=16384&useLocalSessionState=true"
                    + "&cacheServerConfiguration=true&connectionTimeZone=UTC"
                    + "&forceConnectionTimeZoneToSession=true";

    private static final List<String> SETTINGS =
            List.of(
                    "--log-bin=binlog",
                    "--server-id=1",
                    "--binlog-expire-logs-seconds=600",
                    "--innodb-buffer-pool-size=4G",
                    "--innodb-redo-log-capacity=2G",
                    "--innodb-io-capacity=2000",
                    "--performance-schema=ON",
                    "--default-time-zone=+00:00");

    private final String url;
    private final long pid;

    private Mysql(String url, long pid) {
        this.url = url;
        this.pid = pid;
    }

    /** Starts a server with empty data. */
    static Mysql start() {
        LocalMySqlServer server = LocalMySqlServer.with(SETTINGS);
        String url = server.initializeAndRun().url();
        return new Mysql(url, server.process().pid());
    }

    long pid() {
        return pid;
    }

    /** Returns the address of a database for the program. */
    String url(String database) {
        return url.replace("/?", "/" + database + "?");
    }

    /** Opens a connection without a database, or to one. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database) + OPTIONS, USER, PASSWORD);
    }

    /** Executes one statement on a connection of its own. */
    void execute(String sql) throws SQLException {
        try (Connection connection = connect("");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
