package org.expedite.persistence.schema;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Looks for tables, columns and indexes in the schema of a connection. */
record SchemaObjects(Connection connection) {
    /** The types of tables on both databases. */
    private static final String[] TABLES = {"TABLE", "BASE TABLE"};

    boolean hasTable(String table) throws SQLException {
        try (ResultSet tables =
                metaData()
                        .getTables(
                                connection.getCatalog(), connection.getSchema(), table, TABLES)) {
            return contains(tables, "TABLE_NAME", table);
        }
    }

    boolean hasColumn(String table, String column) throws SQLException {
        try (ResultSet columns =
                metaData()
                        .getColumns(
                                connection.getCatalog(), connection.getSchema(), table, column)) {
            while (columns.next()) {
                if (isNamed(columns, "TABLE_NAME", table)
                        && isNamed(columns, "COLUMN_NAME", column)) {
                    return true;
                }
            }
            return false;
        }
    }

    boolean hasIndex(String table, String index) throws SQLException {
        if (!hasTable(table)) {
            return false;
        }
        try (ResultSet indexes =
                metaData()
                        .getIndexInfo(
                                connection.getCatalog(),
                                connection.getSchema(),
                                table,
                                false,
                                true)) {
            return contains(indexes, "INDEX_NAME", index);
        }
    }

    private DatabaseMetaData metaData() throws SQLException {
        return connection.getMetaData();
    }

    /** The parameters of the metadata are patterns, in which an underscore is any character. */
    private static boolean contains(ResultSet rows, String column, String name)
            throws SQLException {
        while (rows.next()) {
            if (isNamed(rows, column, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(ResultSet rows, String column, String name) throws SQLException {
        return name.equalsIgnoreCase(rows.getString(column));
    }
}
