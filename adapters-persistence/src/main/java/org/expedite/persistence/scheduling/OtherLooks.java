package org.expedite.persistence.scheduling;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.expedite.domain.customers.OrganizationId;

/**
 * The other looks at an organization that are due when one begins. That one sees whatever they were
 * asked for, since all of it is kept by then; so one look makes up for them, however many records
 * of an organization came at once.
 */
final class OtherLooks {
    /** So many are deleted at once, at most. */
    private static final int BATCH = 1_000;

    /** In the order of characters, what follows an id and its blank is before this. */
    private static final String BEHIND_THE_BLANK = "!";

    /** Only what is kept is seen, and so nobody is waited for who is just asking. */
    private static final String DUE =
            """
            select task_instance from scheduled_tasks
            where task_name = ? and task_instance > ? and task_instance < ?
                and task_instance <> ? and not picked and execution_time <= ?
            order by task_instance limit ?
            """;

    private static final String DELETE =
            "delete from scheduled_tasks where task_name = ? and task_instance = ? and not picked";

    private final DataSource dataSource;

    OtherLooks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Deletes those that are due at {@code now}, unless they have begun too. */
    void drop(String instance, Instant now) {
        try (Connection connection = dataSource.getConnection()) {
            List<String> due = due(connection, instance, now);
            if (!due.isEmpty()) {
                delete(connection, due);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Other looks cannot be dropped", failure);
        }
    }

    private static List<String> due(Connection connection, String instance, Instant now)
            throws SQLException {
        OrganizationId organization = LookInstance.organization(instance);
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setString(1, CenterSchedule.REASSESS_ORGANIZATION);
            select.setString(2, organization.value() + " ");
            select.setString(3, organization.value() + BEHIND_THE_BLANK);
            select.setString(4, instance);
            select.setTimestamp(5, Timestamp.from(now));
            select.setInt(6, BATCH);
            List<String> due = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    due.add(rows.getString(1));
                }
            }
            return due;
        }
    }

    private static void delete(Connection connection, List<String> instances) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            for (String instance : instances) {
                delete.setString(1, CenterSchedule.REASSESS_ORGANIZATION);
                delete.setString(2, instance);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
