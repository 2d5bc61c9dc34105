package org.expedite.persistence;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.GenericArgument;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.expedite.application.UnitOfWork;
import org.expedite.persistence.database.DatabaseSettings;
import org.expedite.persistence.database.WriterPool;
import org.expedite.persistence.transactions.JdbcUnitOfWork;
import org.expedite.persistence.transactions.RepeatedReads;
import org.jspecify.annotations.Nullable;

/**
 * A database for one test class, one of {@link MigratedDatabases}, with an application context.
 * Both are created on first use and removed on close.
 */
public final class TestDatabase implements AutoCloseable {

    /** Size of its connection pool. */
    public static final int POOL_SIZE = 8;

    private final Kind kind;
    private final WriterPool writerPool = new WriterPool();
    private RealMySql.@Nullable Database mySql;
    private @Nullable Connection openConnection;
    private @Nullable DatabaseSettings settings;
    private @Nullable ApplicationContext context;
    private @Nullable UnitOfWork unitOfWork;

    /** Work of a test on a JDBC connection. */
    @FunctionalInterface
    public interface OnConnection<T> {
        /** Does the work. */
        T run(Connection connection) throws SQLException;
    }

    /** Creates a database of a kind. */
    public TestDatabase(Kind kind) {
        this.kind = kind;
    }

    /** The databases that are supported. */
    public enum Kind {
        /** The embedded database, here in memory. */
        H2,
        /** A real server, see {@link RealMySql}. */
        MYSQL
    }

    /** Returns the kind. */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the application context, with the adapters' repositories and a migrated data source.
     */
    public ApplicationContext context() {
        ApplicationContext running = context;
        if (running == null) {
            running = newContext();
            context = running;
        }
        return running;
    }

    /** Returns a bean of the application context. */
    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    /** Returns the transactions of its data source. */
    public TransactionOperations<Connection> transactions() {
        return context().getBean(new GenericArgument<TransactionOperations<Connection>>() {});
    }

    /** Returns the unit of work of its data source. */
    public UnitOfWork unitOfWork() {
        UnitOfWork made = unitOfWork;
        if (made == null) {
            made = new JdbcUnitOfWork(transactions());
            unitOfWork = made;
        }
        return made;
    }

    /** Returns the counter of its statements. */
    public StatementCount statements() {
        return bean(StatementCount.class);
    }

    /**
     * Runs one statement that changes rows, in the open transaction or else in a new one.
     *
     * @param parameters the values of its question marks
     * @return the number of changed rows
     */
    public int update(String sql, Object... parameters) {
        return inTransaction(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        return bound(statement, parameters).executeUpdate();
                    }
                });
    }

    /**
     * Runs one query, in the open transaction or else in a new one.
     *
     * @param parameters the values of its question marks
     * @return the first column of each row, as text
     */
    public List<String> query(String sql, Object... parameters) {
        return inTransaction(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql);
                            ResultSet rows = bound(statement, parameters).executeQuery()) {
                        return firstColumn(rows);
                    }
                });
    }

    /** Runs work on the connection of the open transaction, or else of a new one. */
    public <T> T inTransaction(OnConnection<T> work) {
        return transactions().executeWrite(status -> work.run(status.getConnection()));
    }

    /**
     * Deletes all rows that tests wrote. Rows that migrations wrote stay, though tests may have
     * changed them.
     */
    public void clear() {
        unitOfWork()
                .run(
                        () -> {
                            tables().stream()
                                    .filter(table -> !table.equals("case_number_block"))
                                    .forEach(table -> update("delete from " + table));
                            return true;
                        });
    }

    /** Returns the names of the tables that contain data of the program. */
    public List<String> tables() {
        return query(
                """
                select table_name from information_schema.tables
                where table_schema = schema() and table_name <> 'flyway_schema_history'
                order by table_name
                """);
    }

    private static PreparedStatement bound(PreparedStatement statement, Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static List<String> firstColumn(ResultSet rows) throws SQLException {
        List<String> column = new ArrayList<>();
        while (rows.next()) {
            column.add(rows.getString(1));
        }
        return column;
    }

    private ApplicationContext newContext() {
        return ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .properties(settings().properties())
                .singletons(new RepeatedReads(), writerPool)
                .start();
    }

    /** Returns the settings of the database. */
    public DatabaseSettings settings() {
        DatabaseSettings made = settings;
        if (made == null) {
            made = newSettings();
            settings = made;
        }
        return made;
    }

    private DatabaseSettings newSettings() {
        return switch (kind) {
            case H2 -> {
                DatabaseSettings inMemory =
                        DatabaseSettings.at(
                                "jdbc:h2:mem:" + UUID.randomUUID(), "sa", "", POOL_SIZE);
                openConnection = MigratedDatabases.inMemory(inMemory);
                yield inMemory;
            }
            case MYSQL -> {
                RealMySql.Database database = MigratedDatabases.onMySql();
                mySql = database;
                yield DatabaseSettings.at(
                        database.url(), database.user(), database.password(), POOL_SIZE);
            }
        };
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
            writerPool.close();
            context = null;
            unitOfWork = null;
        }
        if (mySql != null) {
            mySql.close();
            mySql = null;
        }
        if (openConnection != null) {
            closeConnection(openConnection);
            openConnection = null;
        }
        settings = null;
    }

    private static void closeConnection(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
