package org.expedite.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.expedite.persistence.database.DatabaseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a migrated database equals a database that the migrations ran on. */
class MigratedDatabasesTest {

    private static final String HISTORY =
            "select concat(installed_rank, ' ', version, ' ', script, ' ', checksum, ' ', success)"
                    + " from flyway_schema_history order by installed_rank";
    private static final String NUMBERS = "select next_number from case_number_block";

    @Test
    void are_equal_on_mysql() throws SQLException {
        try (RealMySql.Database migrated = RealMySql.server().newDatabase();
                RealMySql.Database copied = MigratedDatabases.onMySql()) {
            MigratedDatabases.migrate(settings(migrated));

            List<String> description = onMySql(migrated);
            assertThat(description).hasSizeGreaterThan(20);
            assertThat(onMySql(copied)).isEqualTo(description);
        }
    }

    @Test
    void are_equal_on_h2_in_memory() throws SQLException {
        DatabaseSettings migrated = inMemory();
        try (Connection one = migrated.connect();
                Connection other = MigratedDatabases.inMemory(inMemory())) {
            MigratedDatabases.migrate(migrated);

            assertSame(one, other);
        }
    }

    @Test
    void are_equal_on_h2_in_a_file(@TempDir Path migrated, @TempDir Path copied)
            throws SQLException {
        MigratedDatabases.migrate(DatabaseSettings.embedded(migrated, 1));
        MigratedDatabases.inDirectory(copied);

        try (Connection one = DatabaseSettings.embedded(migrated, 1).connect();
                Connection other = DatabaseSettings.embedded(copied, 1).connect()) {
            assertSame(one, other);
        }
    }

    private static void assertSame(Connection migrated, Connection copied) throws SQLException {
        List<String> description = onH2(migrated);
        assertThat(description).hasSizeGreaterThan(20);
        assertThat(onH2(copied)).containsExactlyInAnyOrderElementsOf(description);
    }

    private static DatabaseSettings settings(RealMySql.Database database) {
        return DatabaseSettings.at(database.url(), database.user(), database.password(), 1);
    }

    private static DatabaseSettings inMemory() {
        return DatabaseSettings.at("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "", 1);
    }

    private static List<String> onMySql(RealMySql.Database database) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            List<String> description = rows(connection, HISTORY, 1);
            description.addAll(rows(connection, NUMBERS, 1));
            for (String table : rows(connection, "show tables", 1)) {
                description.addAll(rows(connection, "show create table " + table, 2));
            }
            return description;
        }
    }

    private static List<String> onH2(Connection connection) throws SQLException {
        List<String> description = rows(connection, HISTORY, 1);
        description.addAll(rows(connection, NUMBERS, 1));
        rows(connection, "script nodata", 1).stream()
                // The password of a user has another salt in each database.
                .filter(statement -> !statement.startsWith("CREATE USER"))
                .forEach(description::add);
        return description;
    }

    private static List<String> rows(Connection connection, String sql, int column)
            throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(column));
            }
        }
        return values;
    }
}
