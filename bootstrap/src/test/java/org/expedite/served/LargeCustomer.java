package org.expedite.served;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the customer Acme of the demo a large one: the server copies what is there. */
final class LargeCustomer {
    static final int EMPLOYEES = 5000;
    static final int CERTIFIED = 500;
    static final int SERIALS = 20_000;
    static final int VERSIONS = 200;
    static final int CASES = 20_000;

    private final Connection connection;

    private LargeCustomer(Connection connection) {
        this.connection = connection;
    }

    /**
     * Adds copies of records and of a case.
     *
     * @param number of a case of Ana's on the serial number JN1
     */
    static void grow(Center center, String number) throws SQLException {
        try (Connection connection = center.connect()) {
            new LargeCustomer(connection).grow(number);
        }
    }

    private void grow(String number) throws SQLException {
        execute("set session cte_max_recursion_depth = 1000000");
        String another = "concat('another-', i)";
        copy("registry_head", "kind = 'CONTACT' and id = 'ana'", "id", another, EMPLOYEES);
        copy("registry_link", "kind = 'CONTACT' and id = 'ana'", "id", another, EMPLOYEES);
        String certification =
                only(
                        "select min(certification_id) from certified_employee where contact_id ="
                                + " 'ana'");
        copy("certified_employee", "contact_id = 'ana'", "contact_id", another, CERTIFIED);
        String held = "kind = 'CERTIFICATION' and id = '" + certification + "'";
        copy("registry_head", held, "id", another, CERTIFIED);
        copy("registry_link", held, "id", another, CERTIFIED);
        execute(
                "update registry_link set target = id where kind = 'CERTIFICATION' and relation ="
                        + " 'HOLDER' and id like 'another-%'");
        String contract =
                only("select min(contract_number) from contract_serial where serial = 'JN1'");
        copy(
                "contract_serial",
                "serial = 'JN1' and contract_number = '" + contract + "'",
                "serial",
                another,
                SERIALS);
        for (String record :
                List.of(
                        "kind = 'CONTACT' and id = 'ana'",
                        "kind = 'ASSET' and id = 'JN1'",
                        held,
                        "kind = 'CONTRACT' and id = '" + contract + "'")) {
            copy("registry_version", record + " and version = 1", "version", "i + 1", VERSIONS);
            copy("registry_reference", record + " and version = 1", "version", "i + 1", VERSIONS);
            execute("update registry_head set version = " + (VERSIONS + 1) + " where " + record);
        }
        copy(
                "support_case",
                "number = '" + number + "'",
                "number",
                "concat('2020-0101-', lpad(i, 6, '0'))",
                CASES);
        execute(
                "analyze table registry_head, registry_link, registry_version, registry_reference,"
                        + " contract_serial, certified_employee, support_case");
    }

    /** Copies rows, with other values in one column. */
    private void copy(String table, String rows, String column, String value, int count)
            throws SQLException {
        List<String> columns = columns(table);
        String values =
                columns.stream()
                        .map(name -> name.equals(column) ? value : name)
                        .collect(Collectors.joining(", "));
        execute(
                "insert into %s (%s) with recursive n (i) as (select 1 union all select i + 1 from n where i < %d) select %s from n join %s where %s"
                        .formatted(table, String.join(", ", columns), count, values, table, rows));
    }

    /** Returns the columns that the server does not compute. */
    private List<String> columns(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement(
                        """
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = ?
                            and generation_expression = ''
                        """)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    private String only(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
