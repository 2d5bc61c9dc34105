package org.expedite.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.expedite.persistence.MigratedDatabases;
import org.expedite.persistence.RealMySql;
import org.junit.jupiter.api.Test;

class UnusableDatabaseTest {

    @Test
    void explains_a_wrong_password() {
        try (RealMySql.Database database = RealMySql.server().newDatabase()) {
            assertThat(explain(DatabaseSettings.at(database.url(), database.user(), "wrong", 1)))
                    .hasValueSatisfying(
                            why ->
                                    assertThat(why)
                                            .startsWith("The database (MySQL at ")
                                            .contains("Access denied for user")
                                            .doesNotContain("wrong")
                                            .hasLineCount(1));
        }
    }

    @Test
    void explains_an_unreachable_server() {
        DatabaseSettings settings =
                DatabaseSettings.at("jdbc:mysql://127.0.0.1:1/expedite", "u", "p", 1);

        assertThat(explain(settings))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("Communications link").hasLineCount(1));
    }

    @Test
    void explains_a_foreign_schema() {
        DatabaseSettings settings =
                DatabaseSettings.at(
                        "jdbc:h2:mem:other;INIT=create table if not exists escalation (id int)",
                        "sa",
                        "",
                        1);

        assertThat(explain(settings))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("non-empty schema").hasLineCount(1));
    }

    @Test
    void explains_the_schema_of_a_newer_program() throws SQLException {
        expectRejected(
                "insert into flyway_schema_history (installed_rank, version, description, type,"
                        + " script, installed_by, execution_time, success)"
                        + " values (900, '900', 'later', 'SQL', 'V900__later.sql', 'sa', 1, true)",
                "its schema is of a newer program, with migration 900. Start that program, or"
                        + " restore the backup that was made before");
    }

    @Test
    void explains_a_migration_of_a_newer_program_that_failed() throws SQLException {
        expectRejected(
                "insert into flyway_schema_history (installed_rank, version, description, type,"
                        + " script, installed_by, execution_time, success)"
                        + " values (900, '900', 'later', 'SQL', 'V900__later.sql', 'sa', 1, false)",
                "its schema is of a newer program, with migration 900. Start that program, or"
                        + " restore the backup that was made before");
    }

    @Test
    void explains_a_schema_that_lacks_a_migration() throws SQLException {
        expectRejected(
                "delete from flyway_schema_history where version = '012.3'",
                "its schema lacks migration 012.3, though it has later ones. Start the program that"
                        + " created it");
    }

    @Test
    void explains_a_changed_migration() throws SQLException {
        expectRejected(
                "update flyway_schema_history set checksum = 7 where version = '012.3'",
                "migration 012.3 is not the one that it was migrated by. Start a released program");
    }

    @Test
    void explains_a_failed_migration() throws SQLException {
        try (RealMySql.Database database = RealMySql.server().newDatabase()) {
            DatabaseSettings settings =
                    DatabaseSettings.at(database.url(), database.user(), database.password(), 1);
            MigratedDatabases.migrate(settings, MigratedDatabases.source(settings), "004");
            try (Connection connection = settings.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("create view case_event as select 1 as one");
            }

            assertThat(explain(settings))
                    .contains(
                            "The database (%s) cannot be used: migration V005__case_event.sql"
                                            .formatted(settings)
                                    + " failed: Table 'case_event' already exists. Mend that, and"
                                    + " start again: the start continues there");
        }
    }

    private static void expectRejected(String change, String reason) throws SQLException {
        DatabaseSettings settings =
                DatabaseSettings.at("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "", 1);
        try (Connection connection = settings.connect();
                Statement statement = connection.createStatement()) {
            MigratedDatabases.migrate(
                    settings, MigratedDatabases.source(settings), MigratedDatabases.LATEST);
            assertThat(statement.executeUpdate(change)).isOne();

            assertThat(explain(settings))
                    .contains("The database (%s) cannot be used: %s".formatted(settings, reason));
        }
    }

    @Test
    void explains_no_other_failure() {
        assertThat(
                        DatabaseSettings.at("jdbc:h2:mem:x", "sa", "", 1)
                                .explain(new IllegalStateException("other")))
                .isEmpty();
    }

    private static Optional<String> explain(DatabaseSettings settings) {
        Throwable failure =
                catchThrowable(
                        () ->
                                ApplicationContext.builder()
                                        .properties(settings.properties())
                                        .start()
                                        .close());
        return settings.explain(failure);
    }
}
