package org.expedite.persistence.database;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A second pool beside each pool of connections, for units of work. Its connections do not commit
 * by themselves. So no unit of work tells the database to stop committing and to begin again, which
 * would be two more round trips.
 *
 * <p>A bean of the application context, so that it sees each data source that is created.
 */
public final class WriterPool
        implements BeanCreatedEventListener<DataSource>, Ordered, AutoCloseable {

    private static final ScopedValue<Boolean> IN_UNIT_OF_WORK = ScopedValue.newInstance();

    private final List<HikariDataSource> pools = new CopyOnWriteArrayList<>();

    /** Runs a unit of work, which takes its connection from the second pool. */
    public static <T> T during(Supplier<T> unitOfWork) {
        return ScopedValue.where(IN_UNIT_OF_WORK, true).<T, RuntimeException>call(unitOfWork::get);
    }

    /** Runs before all others, which wrap both pools as one data source. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        if (event.getBean() instanceof HikariDataSource readers) {
            HikariDataSource writers = likewise(readers);
            pools.add(writers);
            return new Both(readers, writers);
        }
        throw new IllegalStateException("Not a pool of connections: " + event.getBean());
    }

    /** Returns a pool of the same size, which opens its connections when one is first needed. */
    private static HikariDataSource likewise(HikariDataSource readers) {
        HikariDataSource writers = new HikariDataSource();
        readers.copyStateTo(writers);
        writers.setPoolName(readers.getPoolName() + "-writers");
        writers.setAutoCommit(false);
        // A database that is away is a failure of the statement, as in a pool that has begun.
        writers.setInitializationFailTimeout(-1);
        return writers;
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }

    /** Both pools as one data source. */
    private record Both(HikariDataSource readers, HikariDataSource writers) implements DataSource {

        private DataSource pool() {
            return IN_UNIT_OF_WORK.isBound() ? writers : readers;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return pool().getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return pool().getConnection(user, password);
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return readers.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            readers.setLogWriter(out);
            writers.setLogWriter(out);
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            readers.setLoginTimeout(seconds);
            writers.setLoginTimeout(seconds);
        }

        @Override
        public int getLoginTimeout() throws SQLException {
            return readers.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return readers.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return readers.isWrapperFor(type);
        }
    }
}
