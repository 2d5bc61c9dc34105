package org.expedite.persistence.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.search.SimpleTerms;
import org.expedite.persistence.search.TextSearch;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code case_text} with the words of all existing reports, for the text search. There are no
 * notes at this version of the schema.
 */
public final class FillCaseTexts implements JavaMigration {
    private static final int BATCH = 500;

    private static final String NEXT_CASES =
            """
            select number, synopsis, description, customer_reference from support_case
            where number > ? order by number limit ?
            """;

    private static final String TEXT =
            """
            insert into case_text (case_number, note_id, visibility, words)
            values (?, '', 'PUBLIC', ?)
            """;

    /** Creates the migration; called by Flyway. */
    public FillCaseTexts() {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("024");
    }

    @Override
    public String getDescription() {
        return "fill case text";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement cases = connection.prepareStatement(NEXT_CASES);
                PreparedStatement texts = connection.prepareStatement(TEXT)) {
            String last = "";
            while (last != null) {
                last = fillAfter(last, cases, texts);
            }
        }
    }

    /**
     * Fills in the next batch, and returns the number of its last case, or null if there was none.
     */
    private static @Nullable String fillAfter(
            String number, PreparedStatement cases, PreparedStatement texts) throws SQLException {
        cases.setString(1, number);
        cases.setInt(2, BATCH);
        String last = null;
        try (ResultSet found = cases.executeQuery()) {
            while (found.next()) {
                last = found.getString("number");
                texts.setString(1, last);
                texts.setString(2, TextSearch.stored(SimpleTerms.of(text(found))));
                texts.addBatch();
            }
        }
        if (last != null) {
            texts.executeBatch();
        }
        return last;
    }

    /**
     * Returns the text of a report, as {@link org.expedite.domain.cases.CaseReport#text} built it
     * at this version of the schema.
     */
    private static String text(ResultSet found) throws SQLException {
        return Stream.of(
                        found.getString("synopsis"),
                        found.getString("description"),
                        found.getString("customer_reference"))
                .filter(part -> part != null)
                .collect(Collectors.joining("\n"));
    }
}
