package org.expedite.persistence.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** All versions of contacts, for migrations that derive other rows from them. */
final class ContactVersions {
    private static final int PAGE = 500;

    private static final String NEXT_PAGE =
            """
            select id, version, body from registry_version
            where kind = 'CONTACT' and id >= ? and (id > ? or version > ?)
            order by id, version limit ?
            """;

    /** Adds what follows from a version to a batch. */
    interface Derivation {
        /**
         * Adds to the batch, or adds nothing.
         *
         * @param body the contact as stored JSON
         */
        void addTo(PreparedStatement batch, String id, int version, String body)
                throws SQLException;
    }

    private record Position(String id, int version) {}

    private ContactVersions() {}

    /**
     * Executes a statement for what follows from each version, in bounded steps.
     *
     * @param sql the statement of the batch; must leave what it finds done, see {@link
     *     BoundedSteps}
     */
    static void deriveFromEach(Connection connection, String sql, Derivation derivation)
            throws SQLException {
        try (PreparedStatement page = connection.prepareStatement(NEXT_PAGE);
                PreparedStatement batch = connection.prepareStatement(sql)) {
            BoundedSteps.run(
                    connection,
                    new Position("", 0),
                    position -> deriveFromPage(page, batch, position, derivation));
        }
    }

    /** Handles one page, and returns the position of its last row, or null if there was none. */
    private static @Nullable Position deriveFromPage(
            PreparedStatement page, PreparedStatement batch, Position after, Derivation derivation)
            throws SQLException {
        Position last = null;
        page.setString(1, after.id());
        page.setString(2, after.id());
        page.setInt(3, after.version());
        page.setInt(4, PAGE);
        try (ResultSet rows = page.executeQuery()) {
            while (rows.next()) {
                last = new Position(rows.getString(1), rows.getInt(2));
                derivation.addTo(batch, last.id(), last.version(), rows.getString(3));
            }
        }
        if (last != null) {
            batch.executeBatch();
        }
        return last;
    }
}
