package org.expedite.persistence.schema;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source that is interrupted at a point. Points are statements that change something, and
 * the commits of such statements.
 */
final class InterruptedSource {
    private static final Pattern CHANGE =
            Pattern.compile("(?i)(--.*\\s+)*(create|alter|drop|insert|update|delete)\\b");

    private final DataSource source;
    private final boolean dies;
    private int left;
    private boolean changed;
    private boolean over;

    private InterruptedSource(DataSource source, int point, boolean dies) {
        this.source = source;
        this.left = point;
        this.dies = dies;
    }

    /** Returns a data source whose first change fails. */
    static InterruptedSource failing(DataSource source) {
        return new InterruptedSource(source, 1, false);
    }

    /**
     * Returns a data source whose connections break after a point, counted from 1, as those of a
     * killed process.
     */
    static InterruptedSource dyingAt(DataSource source, int point) {
        return new InterruptedSource(source, point, true);
    }

    /** True if the point was reached. */
    boolean isOver() {
        return over;
    }

    DataSource source() {
        return proxy(
                DataSource.class,
                (_, method, arguments) ->
                        method.getName().equals("getConnection")
                                ? connection(source.getConnection())
                                : method.invoke(source, arguments));
    }

    private Connection connection(Connection connection) {
        return proxy(
                Connection.class,
                (_, method, arguments) -> {
                    Call call = () -> method.invoke(connection, arguments);
                    Object result =
                            method.getName().equals("commit") && changed
                                    ? at(connection, call)
                                    : made(call);
                    changed = changed && !method.getName().equals("commit");
                    return result instanceof Statement statement
                            ? statement(connection, statement, text(arguments))
                            : result;
                });
    }

    private Statement statement(Connection connection, Statement statement, String prepared) {
        InvocationHandler handler =
                (_, method, arguments) -> {
                    Call call = () -> method.invoke(statement, arguments);
                    String sql = arguments == null ? prepared : text(arguments);
                    return method.getName().startsWith("execute")
                                    && CHANGE.matcher(sql.strip()).lookingAt()
                            ? at(connection, call)
                            : made(call);
                };
        return statement instanceof PreparedStatement
                ? proxy(PreparedStatement.class, handler)
                : proxy(Statement.class, handler);
    }

    private static String text(Object @Nullable [] arguments) {
        return arguments != null && arguments[0] instanceof String text ? text : "";
    }

    private @Nullable Object at(Connection connection, Call call) throws Throwable {
        changed = true;
        left--;
        if (left != 0) {
            return made(call);
        }
        if (!dies) {
            over = true;
            throw new SQLException("The disk is full");
        }
        made(call);
        over = true;
        disconnect(connection);
        throw new Dead();
    }

    private @Nullable Object made(Call call) throws Throwable {
        if (over && dies) {
            throw new Dead();
        }
        try {
            return call.run();
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static void disconnect(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            connection.rollback();
            connection.close();
        } else {
            connection.abort(Runnable::run);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        InterruptedSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** The process is dead: nothing catches this, and nothing is tried again. */
    private static final class Dead extends Error {
        private static final long serialVersionUID = 1;
    }

    private interface Call {
        @Nullable Object run() throws Throwable;
    }
}
