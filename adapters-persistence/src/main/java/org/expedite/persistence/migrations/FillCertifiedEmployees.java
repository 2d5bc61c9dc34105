package org.expedite.persistence.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.expedite.persistence.sql.JsonColumn;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Fills {@code certified_employee} from current versions, some in each transaction. */
public final class FillCertifiedEmployees implements JavaMigration {
    private static final int PAGE = 500;

    private static final String NO_END = "9999-12-31";

    private static final String NEXT =
            """
            select h.id, h.body, p.id, p.body
            from registry_head h
            join registry_link l on l.kind = h.kind and l.id = h.id and l.relation = 'HOLDER'
            join registry_head p on p.kind = 'CONTACT' and p.id = l.target
            where h.kind = 'CERTIFICATION' and h.id > ?
            order by h.id limit ?
            """;

    private static final String FILL =
            """
            insert ignore into certified_employee
                (organization_id, track, last_day, contact_id, certification_id, first_day)
            values (?, ?, ?, ?, ?, ?)
            """;

    /** The properties of a term that are read. */
    record Period(String from, @Nullable String to) {
        String last() {
            return to == null ? NO_END : to;
        }
    }

    /** The properties of a certification that are read. */
    record Certification(String track, Period term, String standing) {}

    /** The properties of a contact that are read. */
    record Contact(List<Employment> employments) {
        record Employment(String organizationId, String kind, Period term) {}
    }

    /** Creates the migration; called by Flyway. */
    public FillCertifiedEmployees() {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("144");
    }

    @Override
    public String getDescription() {
        return "fill certified employees";
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
        try (PreparedStatement next = connection.prepareStatement(NEXT);
                PreparedStatement fill = connection.prepareStatement(FILL)) {
            BoundedSteps.run(connection, "", last -> fillAfter(next, fill, last));
        }
    }

    /** Fills the next rows, and returns the id of the last certification, or null at the end. */
    private static @Nullable String fillAfter(
            PreparedStatement next, PreparedStatement fill, String id) throws SQLException {
        String last = null;
        next.setString(1, id);
        next.setInt(2, PAGE);
        try (ResultSet rows = next.executeQuery()) {
            while (rows.next()) {
                last = rows.getString(1);
                Certification certification =
                        JsonColumn.read(rows.getString(2), Certification.class);
                if ("ACTIVE".equals(certification.standing())) {
                    Contact contact = JsonColumn.read(rows.getString(4), Contact.class);
                    add(fill, last, certification, rows.getString(3), contact);
                }
            }
        }
        if (last != null) {
            fill.executeBatch();
        }
        return last;
    }

    private static void add(
            PreparedStatement fill,
            String id,
            Certification certification,
            String contactId,
            Contact contact)
            throws SQLException {
        for (Contact.Employment employment : contact.employments()) {
            String first = later(certification.term().from(), employment.term().from());
            String last = earlier(certification.term().last(), employment.term().last());
            if ("EMPLOYEE".equals(employment.kind()) && first.compareTo(last) <= 0) {
                fill.setString(1, employment.organizationId());
                fill.setString(2, certification.track());
                fill.setString(3, last);
                fill.setString(4, contactId);
                fill.setString(5, id);
                fill.setString(6, first);
                fill.addBatch();
            }
        }
    }

    private static String later(String one, String other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String earlier(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
