package org.expedite.served;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

/** Counts the rows that a MySQL server reads for statements, by the counters of one session. */
final class RowCount {
    private final Connection connection;

    RowCount(Connection connection) {
        this.connection = connection;
    }

    /** Executes the reading ones of these statements again and returns how many rows they read. */
    long of(List<List<QueryInfo>> sent) throws SQLException {
        long own = counted();
        own = counted() - own;
        long before = counted();
        for (List<QueryInfo> batch : sent) {
            for (QueryInfo query : batch) {
                if (isReading(query.getQuery())) {
                    execute(query);
                }
            }
        }
        return counted() - before - own;
    }

    private static boolean isReading(String sql) {
        String text = sql.strip().toLowerCase(Locale.ROOT);
        return text.startsWith("select") || text.startsWith("(") || text.startsWith("with");
    }

    private void execute(QueryInfo query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query.getQuery())) {
            for (ParameterSetOperation value : query.getParametersList().getFirst()) {
                value.getMethod().invoke(statement, value.getArgs());
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    // The server has read a row when it is sent.
                }
            }
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new SQLException("cannot be given a value", failure);
        }
    }

    /** Returns what was read by keys and from one row to the next; reading it reads some too. */
    private long counted() throws SQLException {
        long sum = 0;
        try (Statement statement = connection.createStatement();
                ResultSet counters =
                        statement.executeQuery("show session status like 'Handler_read_%'")) {
            while (counters.next()) {
                sum += counters.getLong(2);
            }
        }
        return sum;
    }
}
