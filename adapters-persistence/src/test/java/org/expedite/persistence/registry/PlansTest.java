package org.expedite.persistence.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.expedite.domain.registry.RecordKind;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.cases.FactRows;
import org.expedite.persistence.contracts.ContractRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How a MySQL server finds the rows of a registry of some thousand records: never by reading all.
 */
class PlansTest {

    /** How a statement reads one table, in the server's words. */
    private record Access(String table, String type) {}

    private static final String NUMBERS =
            "with recursive n (i) as (select 1 union all select i + 1 from n where i < 1000) ";

    /** Reads a whole table or a whole index. */
    private static final List<String> SCANS = List.of("ALL", "index");

    private final TestDatabase database = new TestDatabase(TestDatabase.Kind.MYSQL);

    @BeforeEach
    void someThousandRecords() {
        for (RecordKind kind : RecordKind.values()) {
            insertRecords(kind.name());
        }
        insertReferences("CONTACT", "EMPLOYER", "mod(i, 100)");
        insertReferences("CERTIFICATION", "HOLDER", "i");
        insertReferences("ASSET", "MODEL", "mod(i, 50)");
        insertReferences("ASSET", "OWNER", "mod(i, 100)");
        insertReferences("PRODUCT", "LINE", "mod(i, 5)");
        insertReferences("CONTRACT", "CUSTOMER", "mod(i, 100)");
        insertReferences("CONTRACT", "COVERED_SERIAL", "i");
        insertReferences("CONTRACT", "SUPPORTER", "mod(i, 10)");
        database.query("analyze table registry_head, registry_version, registry_reference");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void factsAreFoundByIndexes() {
        assertFoundByIndexes(
                FactRows.ABOUT
                        .replace(":people", "'17', '18'")
                        .replace(":organizations", "'7', '8'")
                        .replace(":serial", "'17'")
                        .replace(":model", "'3'"),
                12);
    }

    @Test
    void contractsAreFoundByIndexes() {
        assertFoundByIndexes(ContractRows.NAMING.replace(":serial", "'17'"), 3);
    }

    @Test
    void supportersAreFoundByIndexes() {
        assertFoundByIndexes(SupporterRows.SUPPORTED_BY.replace(":organization", "'7'"), 2);
    }

    private void assertFoundByIndexes(String sql, int leastTables) {
        List<Access> accesses = database.inTransaction(connection -> accesses(connection, sql));

        assertThat(accesses)
                .as("accesses to tables")
                .hasSizeGreaterThanOrEqualTo(leastTables)
                .noneMatch(access -> SCANS.contains(access.type()));
    }

    /** The accesses to real tables, not to what the server itself has just collected. */
    private static List<Access> accesses(Connection connection, String sql) throws SQLException {
        List<Access> accesses = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery("explain " + sql)) {
            while (plan.next()) {
                String table = plan.getString("table");
                if (table != null && !table.startsWith("<")) {
                    accesses.add(new Access(table, plan.getString("type")));
                }
            }
        }
        return accesses;
    }

    /** A thousand records of three versions each. */
    private void insertRecords(String kind) {
        database.update(
                "insert into registry_head (kind, id, version) "
                        + NUMBERS
                        + "select ?, i, 3 from n",
                kind);
        for (int version = 1; version <= 3; version++) {
            database.update(
                    "insert into registry_version"
                            + " (kind, id, version, recorded_at, recorded_by, body) "
                            + NUMBERS
                            + "select ?, i, ?, '2026-01-01 00:00:00', 'registrar', '{}' from n",
                    kind,
                    version);
        }
    }

    private void insertReferences(String kind, String relation, String target) {
        for (int version = 1; version <= 3; version++) {
            database.update(
                    "insert into registry_reference (kind, id, version, relation, target) "
                            + NUMBERS
                            + "select ?, i, ?, ?, "
                            + target
                            + " from n",
                    kind,
                    version,
                    relation);
        }
    }
}
