package org.expedite.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.expedite.persistence.database.DatabaseSettings;
import org.expedite.persistence.schema.RepeatableMigrations;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Copies of migrated databases.
 *
 * <p>The migrations run once per kind and JVM. Each database is a copy of the result, which takes a
 * tenth of the time. A program that starts on a copy finds all migrations done, and validates them
 * as usual. A test of the migrations, or of a start on an empty database, begins with {@link
 * RealMySql#newDatabase()} or with an empty directory instead.
 */
public final class MigratedDatabases {

    /** The latest version of the schema. */
    public static final String LATEST = "latest";

    private static final String H2_FILE = "expedite.mv.db";

    private MigratedDatabases() {}

    /** Creates a copy on the MySQL server, which is dropped when it is closed. */
    public static RealMySql.Database onMySql() {
        RealMySql.Database copy = RealMySql.server().newDatabase();
        try {
            execute(connect(copy), OnMySql.COPY);
            return copy;
        } catch (SQLException failure) {
            copy.close();
            throw new IllegalStateException("The copy of a migrated database failed", failure);
        }
    }

    /**
     * Puts a copy into an existing directory, as the file that {@link DatabaseSettings#embedded}
     * opens.
     */
    public static void inDirectory(Path directory) {
        try {
            Files.copy(InFile.DIRECTORY.resolve(H2_FILE), directory.resolve(H2_FILE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Fills an empty embedded database in memory.
     *
     * @return a connection; the database exists as long as any connection is open
     */
    static Connection inMemory(DatabaseSettings settings) {
        try {
            Connection connection = settings.connect();
            try (Statement statement = connection.createStatement()) {
                statement.execute("runscript from " + quoted(InMemory.SCRIPT));
            }
            return connection;
        } catch (SQLException failure) {
            throw new IllegalStateException("The copy of a migrated database failed", failure);
        }
    }

    /** Runs the migrations as the program does when it starts. */
    static void migrate(DatabaseSettings settings) {
        migrate(settings, source(settings), LATEST);
    }

    /**
     * Runs migrations as the program does when it starts.
     *
     * @param source a data source of the database
     * @param version the last migration to run, or {@link #LATEST}
     */
    public static void migrate(DatabaseSettings settings, DataSource source, String version) {
        List<?> locations =
                (List<?>)
                        Objects.requireNonNull(
                                settings.properties().get("flyway.datasources.default.locations"));
        FluentConfiguration configuration =
                Flyway.configure()
                        .dataSource(source)
                        .locations(locations.stream().map(String::valueOf).toArray(String[]::new))
                        .target(version)
                        .placeholderReplacement(false)
                        .validateMigrationNaming(true);
        new RepeatableMigrations().customizeFluentConfiguration(configuration);
        configuration.load().migrate();
    }

    /** Returns a data source without a pool. */
    public static DataSource source(DatabaseSettings settings) {
        return (DataSource)
                Proxy.newProxyInstance(
                        MigratedDatabases.class.getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (_, method, _) -> {
                            if (method.getName().equals("getConnection")) {
                                return settings.connect();
                            }
                            throw new UnsupportedOperationException(method.getName());
                        });
    }

    private static Connection connect(RealMySql.Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static void execute(Connection opened, List<String> statements) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    /** The migrated original on the MySQL server. */
    private static final class OnMySql {
        /** Statements that turn an empty database into a copy. */
        private static final List<String> COPY = copy(migrated());

        private static RealMySql.Database migrated() {
            RealMySql.Database database = RealMySql.server().newDatabase();
            RealMySql.server().dropAtTheEnd(database);
            DatabaseSettings settings =
                    DatabaseSettings.at(database.url(), database.user(), database.password(), 1);
            migrate(settings);
            return database;
        }

        private static List<String> copy(RealMySql.Database database) {
            List<String> statements = new ArrayList<>();
            try (Connection connection = connect(database);
                    Statement statement = connection.createStatement()) {
                for (String table : tables(statement)) {
                    String original = "%s.%s".formatted(database.name(), table);
                    statements.add("create table %s like %s".formatted(table, original));
                    if (hasRows(statement, table)) {
                        statements.add(
                                "insert into %s select * from %s".formatted(table, original));
                    }
                }
            } catch (SQLException failure) {
                throw new IllegalStateException("A migrated database cannot be read", failure);
            }
            return List.copyOf(statements);
        }

        private static List<String> tables(Statement statement) throws SQLException {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("show tables")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            return tables;
        }

        private static boolean hasRows(Statement statement, String table) throws SQLException {
            try (ResultSet row = statement.executeQuery("select 1 from " + table + " limit 1")) {
                return row.next();
            }
        }
    }

    /** The migrated original of the embedded database in a file. */
    private static final class InFile {
        private static final Path DIRECTORY = migrated();

        private static Path migrated() {
            Path directory = newDirectory();
            migrate(DatabaseSettings.embedded(directory, 1));
            return directory;
        }
    }

    /** The migrated original of the embedded database in memory. */
    private static final class InMemory {
        /** Script that turns an empty database into a copy. */
        private static final Path SCRIPT = script();

        private static Path script() {
            Path file = newDirectory().resolve("expedite.sql");
            DatabaseSettings settings =
                    DatabaseSettings.at("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "", 1);
            try (Connection connection = settings.connect();
                    Statement statement = connection.createStatement()) {
                migrate(settings);
                statement.execute("script to " + quoted(file));
                return file;
            } catch (SQLException failure) {
                throw new IllegalStateException("A migrated database cannot be read", failure);
            }
        }
    }

    private static Path newDirectory() {
        try {
            Path target = Path.of(System.getProperty("basedir", ".")).resolve("target");
            Files.createDirectories(target);
            return Files.createTempDirectory(target.toAbsolutePath(), "h2-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
