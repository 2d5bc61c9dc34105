package org.expedite.persistence.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.expedite.persistence.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Execution plans of a MySQL server for the statements that the adapters send. */
record Plans(TestDatabase database) {
    private static final Pattern NAMED_TABLE = Pattern.compile("(?:from|join) (\\w+) (\\w+)");

    /** The plan of one statement. */
    record Plan(String sql, List<Access> accesses) {

        /** Returns the distinct accesses to real tables. */
        List<Access> distinct() {
            return accesses.stream().filter(a -> !a.isOfCollected()).distinct().toList();
        }
    }

    /**
     * An access of a statement to one table.
     *
     * @param table the name of the table, or in angle brackets that of a temporary table of the
     *     server
     * @param type the kind of access in the server's terms: {@code ref}, {@code range}, …
     * @param index the name of the index that is read, or empty
     * @param extra further notes of the server, or empty
     */
    record Access(String table, String type, String index, String extra) {

        /** Returns whether the table is a temporary table in memory, of bounded size. */
        boolean isOfCollected() {
            return table.startsWith("<");
        }
    }

    /** Returns the plan of the statements that {@code call} sends, at most {@code many}. */
    Plan of(Runnable call, int many) {
        List<Plan> plans =
                sentBy(call, many).stream()
                        .map(sent -> database.inTransaction(c -> explain(c, sent)))
                        .toList();
        return new Plan(
                plans.stream().map(Plan::sql).collect(Collectors.joining("; ")),
                plans.stream().flatMap(plan -> plan.accesses().stream()).toList());
    }

    private List<QueryInfo> sentBy(Runnable call, int many) {
        List<List<QueryInfo>> sent = database.statements().sentDuring(call);
        assertThat(sent).as("statements sent").hasSizeBetween(1, many);
        assertThat(sent).as("none is a batch").allMatch(batch -> batch.size() == 1);
        return sent.stream().map(List::getFirst).toList();
    }

    private static Plan explain(Connection connection, QueryInfo sent) throws SQLException {
        List<Access> accesses = new ArrayList<>();
        try (PreparedStatement explain =
                connection.prepareStatement("explain " + sent.getQuery())) {
            bind(explain, sent.getParametersList().getFirst());
            try (ResultSet plan = explain.executeQuery()) {
                while (plan.next()) {
                    String table = plan.getString("table");
                    if (table != null) {
                        accesses.add(
                                new Access(
                                        named(table, sent.getQuery()),
                                        orEmpty(plan.getString("type")),
                                        orEmpty(plan.getString("key")),
                                        orEmpty(plan.getString("Extra"))));
                    }
                }
            }
        }
        return new Plan(sent.getQuery(), accesses);
    }

    /** Returns the table of an alias in the statement, if no other table has that alias. */
    private static String named(String alias, String sql) {
        List<String> names =
                NAMED_TABLE
                        .matcher(sql)
                        .results()
                        .filter(match -> match.group(2).equals(alias))
                        .map(match -> match.group(1))
                        .distinct()
                        .toList();
        return names.size() == 1 ? names.getFirst() : alias;
    }

    /** Binds the values as the adapter did. */
    private static void bind(PreparedStatement explain, List<ParameterSetOperation> values)
            throws SQLException {
        for (ParameterSetOperation value : values) {
            try {
                value.getMethod().invoke(explain, value.getArgs());
            } catch (IllegalAccessException | InvocationTargetException failure) {
                throw new SQLException("cannot be given a value", failure);
            }
        }
    }

    private static String orEmpty(@Nullable String word) {
        return word == null ? "" : word;
    }
}
