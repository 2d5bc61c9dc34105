package org.expedite.persistence.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.expedite.domain.search.SearchTerms;
import org.expedite.persistence.search.IcuWordAnalyzer;
import org.expedite.persistence.sql.JsonColumn;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code contact_word} for all existing versions of contacts. It can be repeated after it was
 * killed.
 */
public final class FillContactWords implements JavaMigration {
    private static final int PAGE = 500;

    private static final String NEXT_PAGE =
            """
            select id, version, body from registry_version
            where kind = 'CONTACT' and id >= ? and (id > ? or version > ?)
            order by id, version limit ?
            """;

    private static final String ADD =
            "insert ignore into contact_word (contact_id, version, word) values (?, ?, ?)";

    /** The property of a contact's JSON that is read. */
    record Body(String name) {}

    private record Position(String id, int version) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("074");
    }

    @Override
    public String getDescription() {
        return "fill contact word";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement page = connection.prepareStatement(NEXT_PAGE);
                PreparedStatement add = connection.prepareStatement(ADD)) {
            BoundedSteps.run(
                    connection, new Position("", 0), position -> fill(page, add, position));
        }
    }

    /** Fills in one page, and returns the position of its last row, or null if there was none. */
    private static @Nullable Position fill(
            PreparedStatement page, PreparedStatement add, Position after) throws SQLException {
        Position last = null;
        page.setString(1, after.id());
        page.setString(2, after.id());
        page.setInt(3, after.version());
        page.setInt(4, PAGE);
        try (ResultSet rows = page.executeQuery()) {
            while (rows.next()) {
                last = new Position(rows.getString(1), rows.getInt(2));
                add(add, last, JsonColumn.read(rows.getString(3), Body.class));
            }
        }
        if (last != null) {
            add.executeBatch();
        }
        return last;
    }

    private static void add(PreparedStatement add, Position position, Body body)
            throws SQLException {
        for (String word : SearchTerms.of(body.name(), IcuWordAnalyzer.INSTANCE).words()) {
            add.setString(1, position.id());
            add.setInt(2, position.version());
            add.setString(3, word);
            add.addBatch();
        }
    }
}
