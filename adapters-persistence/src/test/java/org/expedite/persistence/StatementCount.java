package org.expedite.persistence;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Records every SQL statement that is sent to the databases of an application context, on any
 * thread. A batch is one statement. The begin and end of a transaction do not count.
 *
 * <p>It is a bean of every context that has it on its class path.
 */
@Singleton
public final class StatementCount
        implements BeanCreatedEventListener<DataSource>, QueryExecutionListener, Ordered {

    /**
     * Statements of the work that is being counted; null, and nothing is recorded, between such
     * work.
     */
    private volatile @Nullable List<List<QueryInfo>> counted;

    /**
     * Runs work and records its statements.
     *
     * @return the text of each statement in the order of their completion
     */
    public List<String> during(Runnable work) {
        return sentDuring(work).stream()
                .map(batch -> String.join(";\n", batch.stream().map(QueryInfo::getQuery).toList()))
                .toList();
    }

    /**
     * Runs work and records its statements with the values of question marks.
     *
     * @return the executions of each statement: one, or several if it is a batch
     */
    public List<List<QueryInfo>> sentDuring(Runnable work) {
        List<List<QueryInfo>> statements = new CopyOnWriteArrayList<>();
        counted = statements;
        try {
            work.run();
        } finally {
            counted = null;
        }
        return List.copyOf(statements);
    }

    /**
     * Runs after both pools are one data source, and before Micronaut's own wrappers, which use the
     * connection of the caller's transaction.
     */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return ProxyDataSourceBuilder.create(event.getBean()).listener(this).build();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Counted after execution.
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        List<List<QueryInfo>> statements = counted;
        if (statements != null) {
            statements.add(List.copyOf(queries));
        }
    }
}
