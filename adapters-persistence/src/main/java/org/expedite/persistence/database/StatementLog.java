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
 * Writes a line of the log for each SQL statement, on the thread that sent it, so that the line has
 * the id of the request that the thread works on. A slow statement is a warning, and any other is
 * told only on request. A batch is one statement.
 *
 * <p>A line has the text of the statement with its question marks, and never the values for them:
 * they are personal data.
 */
public final class StatementLog
        implements BeanCreatedEventListener<DataSource>, QueryExecutionListener, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger("org.expedite.persistence.sql");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Duration slow;
    private final boolean all;

    /**
     * Logs the statements of every data source that is made from now on.
     *
     * @param slow a statement that takes as long, or longer, is a warning
     * @param all whether those that are faster are logged, too
     */
    public StatementLog(Duration slow, boolean all) {
        this.slow = slow;
        this.all = all;
    }

    /** Before Micronaut's own wrappers, which look for a connection of the caller's transaction. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return around(event.getBean());
    }

    /** A data source that logs what it sends to another one. */
    DataSource around(DataSource source) {
        return ProxyDataSourceBuilder.create(source).listener(this).build();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Logged when answered.
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

    /** On one line. */
    private static String text(List<QueryInfo> queries) {
        return queries.stream()
                .map(query -> SPACE.matcher(query.getQuery().strip()).replaceAll(" "))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
