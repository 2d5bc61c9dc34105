package org.expedite.persistence.schema;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The data source of one run of the migrations. It makes a run repeatable that died at any point:
 *
 * <ul>
 *   <li>All its connections are one, so that the rows that a migration changes and the row of the
 *       history that says so are one transaction on every database.
 *   <li>A change of the schema is committed at once, before the history can say so. The run after
 *       the one that died passes over it. Only the first changes of a run can have been made by
 *       another one: as soon as one was not, all others are made, and fail if they cannot be.
 * </ul>
 */
final class RepeatableDataSource implements InvocationHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RepeatableDataSource.class);
    private static final Set<String> PREPARE = Set.of("prepareStatement");
    private static final Set<String> EXECUTE =
            Set.of("execute", "executeUpdate", "executeLargeUpdate");

    private final DataSource source;
    private @Nullable Connection shared;
    private int open;
    private boolean resuming = true;

    private RepeatableDataSource(DataSource source) {
        this.source = source;
    }

    /** Wraps a data source for one run. */
    static DataSource around(DataSource source) {
        return proxy(DataSource.class, new RepeatableDataSource(source));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("getConnection")) {
            return connect();
        }
        return call(source, method, arguments);
    }

    private Connection connect() throws SQLException {
        Connection connection = shared;
        if (connection == null) {
            connection = source.getConnection();
            shared = connection;
        }
        open++;
        return proxy(Connection.class, new OfConnection(connection));
    }

    private void disconnect() throws SQLException {
        open--;
        Connection connection = shared;
        if (open == 0 && connection != null) {
            shared = null;
            connection.close();
        }
    }

    /** True if a statement is a change of the schema that the run before has made. */
    private boolean isMade(Connection connection, String sql) throws SQLException {
        Optional<StatementForm.Statement> statement = StatementForm.read(sql);
        if (!resuming || statement.isEmpty() || !statement.get().changesSchema()) {
            return false;
        }
        if (statement.get().isMade(new SchemaObjects(connection))) {
            LOG.warn("Passed over, because a start that did not finish has done it: {}", sql);
            return true;
        }
        resuming = false;
        return false;
    }

    private final class OfConnection implements InvocationHandler {
        private final Connection connection;
        private boolean closed;

        OfConnection(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
                throws Throwable {
            switch (method.getName()) {
                case "close" -> {
                    if (!closed) {
                        closed = true;
                        disconnect();
                    }
                    return null;
                }
                case "isClosed" -> {
                    return closed || connection.isClosed();
                }
                default -> {
                    Object result = call(connection, method, arguments);
                    return result instanceof Statement statement
                            ? guarded(statement, method, arguments)
                            : result;
                }
            }
        }

        private Statement guarded(
                Statement statement, Method method, Object @Nullable [] arguments) {
            String sql = PREPARE.contains(method.getName()) ? text(arguments) : "";
            return statement instanceof PreparedStatement prepared
                    ? proxy(PreparedStatement.class, new OfStatement(connection, prepared, sql))
                    : proxy(Statement.class, new OfStatement(connection, statement, sql));
        }
    }

    private final class OfStatement implements InvocationHandler {
        private final Connection connection;
        private final Statement statement;
        private final String prepared;

        OfStatement(Connection connection, Statement statement, String prepared) {
            this.connection = connection;
            this.statement = statement;
            this.prepared = prepared;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
                throws Throwable {
            if (EXECUTE.contains(method.getName())
                    && isMade(connection, arguments == null ? prepared : text(arguments))) {
                return nothingDone(method.getReturnType());
            }
            return call(statement, method, arguments);
        }

        private static Object nothingDone(Class<?> result) {
            if (result == boolean.class) {
                return false;
            }
            return result == int.class ? (Object) 0 : (Object) 0L;
        }
    }

    private static String text(Object @Nullable [] arguments) {
        return arguments == null ? "" : String.valueOf(arguments[0]);
    }

    private static @Nullable Object call(
            Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        RepeatableDataSource.class.getClassLoader(),
                        new Class<?>[] {type},
                        handler));
    }
}
