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
 * Sees every SQL statement that is sent to the databases of an application context, on whatever
 * thread. A batch is one statement. Beginning and ending a transaction is none.
 *
 * <p>It is part of every context that has it on its class path.
 */
@Singleton
public final class StatementCount
        implements BeanCreatedEventListener<DataSource>, QueryExecutionListener, Ordered {

    /** Of the work that is being counted; between such work, statements are forgotten at once. */
    private volatile @Nullable List<List<QueryInfo>> counted;

    /**
     * Runs work and tells what it sent.
     *
     * @return the text of each statement in the order in which they were answered
     */
    public List<String> during(Runnable work) {
        return sentDuring(work).stream()
                .map(batch -> String.join(";\n", batch.stream().map(QueryInfo::getQuery).toList()))
                .toList();
    }

    /**
     * Runs work and tells what it sent, with the values of question marks.
     *
     * @return of each statement its batch, which is of one but where it is a batch
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

    /** Before Micronaut's own wrappers, which look for a connection of the caller's transaction. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return ProxyDataSourceBuilder.create(event.getBean()).listener(this).build();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Counted when answered.
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        List<List<QueryInfo>> statements = counted;
        if (statements != null) {
            statements.add(List.copyOf(queries));
        }
    }
}
