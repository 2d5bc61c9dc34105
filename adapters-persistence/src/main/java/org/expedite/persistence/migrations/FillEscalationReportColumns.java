package org.expedite.persistence.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.persistence.sql.JsonColumn;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Fills what existing decisions are counted by, some in each transaction: from the decision itself,
 * and the organization of decisions that did not store it from their case, whose organization never
 * changes. The product line stays null if a decision does not name it, since the product of its
 * case may have been corrected later.
 */
public final class FillEscalationReportColumns implements JavaMigration {
    private static final int PAGE = 200;

    private static final String NEXT =
            """
            select e.escalation_id, e.body, c.organization_id
            from escalation e left join support_case c on c.number = e.case_number
            where e.escalation_id > ? and e.kind = 'PRIORITY'
            order by e.escalation_id limit ?
            """;

    private static final String FILL =
            """
            update escalation
            set from_level = ?, product_line = ?, organization_id = ?, failed_rules = ?
            where escalation_id = ?
            """;

    /** The names of the rules at the time of this migration, in their order. */
    private static final List<String> RULES =
            List.of(
                    "CASE_IS_OPEN",
                    "PRIORITY_QUALIFIES",
                    "REQUESTER_IDENTIFIED",
                    "REQUESTER_IS_END_USER",
                    "REQUESTER_ACTS_FOR_CUSTOMER",
                    "PRODUCT_UNDER_CONTRACT",
                    "CONTRACT_IS_DIRECT",
                    "LINE_HAS_EXPERT_LEVEL",
                    "CERTIFIED_FOR_PRODUCT",
                    "CERTIFICATION_ACTIVE",
                    "HIGHER_LEVEL_EXISTS");

    /** The properties of a decision that are read. */
    record Body(
            String fromLevel,
            @Nullable Subject subject,
            @Nullable List<Read> read,
            List<Finding> findings) {
        record Subject(String organizationId) {}

        record Read(String kind, String id) {}

        record Finding(String rule, String verdict, List<Evidence> evidence) {}

        record Evidence(String type, String id) {}

        private @Nullable String productLine() {
            Stream<String> lines =
                    read == null
                            ? findings.stream()
                                    .flatMap(finding -> finding.evidence().stream())
                                    .filter(evidence -> "PRODUCT_LINE".equals(evidence.type()))
                                    .map(Evidence::id)
                            : read.stream()
                                    .filter(version -> "PRODUCT_LINE".equals(version.kind()))
                                    .map(Read::id);
            return lines.findFirst().orElse(null);
        }

        private String failedRules() {
            List<String> failed =
                    findings.stream()
                            .filter(finding -> "FAILED".equals(finding.verdict()))
                            .map(Finding::rule)
                            .toList();
            return RULES.stream().filter(failed::contains).collect(Collectors.joining(","));
        }
    }

    /** Creates the migration; called by Flyway. */
    public FillEscalationReportColumns() {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("131");
    }

    @Override
    public String getDescription() {
        return "fill escalation report columns";
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

    /** Fills the next rows, and returns the id of the last one, or null if there was none. */
    private static @Nullable String fillAfter(
            PreparedStatement next, PreparedStatement fill, String id) throws SQLException {
        String last = null;
        next.setString(1, id);
        next.setInt(2, PAGE);
        try (ResultSet rows = next.executeQuery()) {
            while (rows.next()) {
                last = rows.getString(1);
                Body body = JsonColumn.read(rows.getString(2), Body.class);
                Body.Subject subject = body.subject();
                fill.setString(1, body.fromLevel());
                fill.setString(2, body.productLine());
                fill.setString(3, subject == null ? rows.getString(3) : subject.organizationId());
                fill.setString(4, body.failedRules());
                fill.setString(5, last);
                fill.addBatch();
            }
        }
        if (last != null) {
            fill.executeBatch();
        }
        return last;
    }
}
