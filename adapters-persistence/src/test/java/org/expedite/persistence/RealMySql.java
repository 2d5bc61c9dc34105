package org.expedite.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The real MySQL server that tests run on, one for the whole JVM.
 *
 * <p>If the environment variable {@code EXPEDITE_TEST_MYSQL_URL} names a server (an address without
 * a database, such as {@code jdbc:mysql://127.0.0.1:3306/}), that one is used. {@code
 * EXPEDITE_TEST_MYSQL_USER} and {@code EXPEDITE_TEST_MYSQL_PASSWORD} name a user who must be
 * allowed to create and drop databases. Otherwise it is a {@link LocalMySqlServer} that ends with
 * the JVM.
 */
public final class RealMySql {

    private static final Logger LOG = LoggerFactory.getLogger(RealMySql.class);
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final boolean endsWithJvm;
    private final String url;
    private final String user;
    private final String password;

    private RealMySql(boolean endsWithJvm, String url, String user, String password) {
        this.endsWithJvm = endsWithJvm;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * Returns the server, which the first call starts.
     *
     * @throws IllegalStateException if it does not start or cannot be reached
     */
    public static RealMySql server() {
        return Holder.SERVER;
    }

    /** Creates an empty database, which is dropped when it is closed. */
    public Database newDatabase() {
        String name =
                "expedite_%d_%d"
                        .formatted(ProcessHandle.current().pid(), DATABASES.incrementAndGet());
        execute("create database " + name);
        return new Database(name);
    }

    /** Drops a database when the JVM ends, unless the server ends with it. */
    void dropAtTheEnd(Database database) {
        if (!endsWithJvm) {
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        }
    }

    private static RealMySql start() {
        String given = System.getenv("EXPEDITE_TEST_MYSQL_URL");
        RealMySql server =
                given == null || given.isBlank()
                        ? new RealMySql(true, LocalMySqlServer.start().url(), "root", "")
                        : new RealMySql(
                                false,
                                given,
                                environment("EXPEDITE_TEST_MYSQL_USER", "root"),
                                environment("EXPEDITE_TEST_MYSQL_PASSWORD", ""));
        LOG.info("Tests run on MySQL {}", server.version());
        return server;
    }

    private static String environment(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null ? otherwise : value;
    }

    private String version() {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery("select version(), @@version_comment, @@port")) {
            answer.next();
            return "%s (%s), port %d"
                    .formatted(answer.getString(1), answer.getString(2), answer.getInt(3));
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "The MySQL server of the tests does not answer", failure);
        }
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private String urlOf(String database) {
        int options = url.indexOf('?');
        String server = options < 0 ? url : url.substring(0, options);
        String rest = options < 0 ? "" : url.substring(options);
        return server + (server.endsWith("/") ? "" : "/") + database + rest;
    }

    /** One empty database of the server. */
    public final class Database implements AutoCloseable {

        private final String name;

        private Database(String name) {
            this.name = name;
        }

        /** Returns its name on the server. */
        String name() {
            return name;
        }

        /** Returns its JDBC address, as an operator would write it. */
        public String url() {
            return urlOf(name);
        }

        /** Returns the user, who has all privileges on it. */
        public String user() {
            return user;
        }

        /** Returns the password of {@link #user()}; may be empty. */
        public String password() {
            return password;
        }

        /** Drops the database. */
        @Override
        public void close() {
            execute("drop database " + name);
        }
    }

    private static final class Holder {
        private static final RealMySql SERVER = start();
    }
}
