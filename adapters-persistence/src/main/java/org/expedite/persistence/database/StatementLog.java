package org.expedite.persistence.database;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Logs SQL statements on the thread that sent them, so that each line has the id of the request. A
 * slow statement is a warning. Others are logged only if configured. A batch is one statement.
 *
 * <p>A line contains the text of the statement with its question marks, and never their values:
 * these are personal data.
 */
public final class StatementLog
        implements BeanCreatedEventListener<DataSource>, QueryExecutionListener, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger("org.expedite.persistence.sql");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Duration slow;
    private final boolean all;

    /**
     * Logs the statements of every data source that is created from now on.
     *
     * @param slow the duration from which on a statement is logged as a warning
     * @param all true to log faster statements too
     */
    public StatementLog(Duration slow, boolean all) {
        this.slow = slow;
        this.all = all;
    }

    /**
     * Runs after {@link WriterPool}, and before Micronaut's own wrappers, which use the connection
     * of the caller's transaction.
     */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return around(event.getBean());
    }

    /** Wraps a data source to log its statements. */
    DataSource around(DataSource source) {
        return ProxyDataSourceBuilder.create(source).listener(this).build();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Logged after execution.
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        boolean isSlow = execution.getElapsedTime() >= slow.toMillis();
        if (!isSlow && !all) {
            return;
        }
        LoggingEventBuilder line = LOG.atLevel(isSlow ? Level.WARN : Level.INFO);
        String sql = text(queries);
        line.addKeyValue("sql", sql)
                .addKeyValue("duration_ms", execution.getElapsedTime())
                .addKeyValue("succeeded", execution.isSuccess())
                .log(
                        "{} {} ms: {}",
                        execution.isSuccess() ? "answered after" : "failed after",
                        execution.getElapsedTime(),
                        sql);
    }

    /** Returns the statements on one line. */
    private static String text(List<QueryInfo> queries) {
        return queries.stream()
                .map(query -> SPACE.matcher(query.getQuery().strip()).replaceAll(" "))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
