package org.expedite.persistence.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.expedite.application.cases.CaseExamples;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.cases.JdbcCases;
import org.expedite.persistence.timeline.CaseEventRows;
import org.expedite.persistence.timeline.CaseTextRows;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;

/** The migration fills in the same words for existing cases as are stored for new ones. */
class FillCaseTextsTest extends DatabaseTest {
    private static final String TEXTS =
            "select concat(case_number, note_id, visibility, words) from case_text order by 1";

    private static final int MORE_THAN_A_BATCH = 501;

    FillCaseTextsTest(TestDatabase database) {
        super(database);
    }

    @Test
    void fills_in_all_reports() {
        JdbcCases cases =
                new JdbcCases(
                        database.bean(CaseRows.class),
                        database.bean(CaseEventRows.class),
                        database.bean(CaseTextRows.class),
                        database.settings().textSearch(),
                        database.transactions());
        for (int i = 1; i < MORE_THAN_A_BATCH; i++) {
            cases.save(CaseExamples.opening(CaseExamples.full(i)));
        }
        cases.save(CaseExamples.opening(CaseExamples.bare(MORE_THAN_A_BATCH)));
        List<String> kept = database.query(TEXTS);
        assertThat(kept).hasSize(MORE_THAN_A_BATCH);
        database.update("delete from case_text");

        database.inTransaction(this::fill);

        assertThat(database.query(TEXTS)).isEqualTo(kept);
    }

    @Test
    void fills_in_nothing_without_cases() {
        database.inTransaction(this::fill);

        assertThat(database.query(TEXTS)).isEmpty();
    }

    private Connection fill(Connection connection) throws SQLException {
        new FillCaseTexts()
                .migrate(
                        new Context() {
                            @Override
                            public Configuration getConfiguration() {
                                return new FluentConfiguration();
                            }

                            @Override
                            public Connection getConnection() {
                                return connection;
                            }
                        });
        return connection;
    }
}
