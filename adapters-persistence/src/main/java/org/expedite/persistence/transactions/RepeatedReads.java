package org.expedite.persistence.transactions;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.connection.ConnectionStatus;
import io.micronaut.data.connection.SynchronousConnectionManager;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Function;

/**
 * Repeats a read once on another connection, if its connection broke. It changes nothing, so a
 * reset of a pooled connection need not reach the client. Reads within a unit of work are repeated
 * with it; see {@link Retry}.
 *
 * <p>A bean of the application context, so that it sees each data source that is created.
 */
public final class RepeatedReads
        implements BeanCreatedEventListener<ConnectionOperations<Connection>> {

    @Override
    public ConnectionOperations<Connection> onCreated(
            BeanCreatedEvent<ConnectionOperations<Connection>> event) {
        return new Repeating(event.getBean(), manager(event.getBean()));
    }

    @SuppressWarnings("unchecked") // one class of the framework implements both
    private static SynchronousConnectionManager<Connection> manager(
            ConnectionOperations<Connection> operations) {
        return (SynchronousConnectionManager<Connection>) operations;
    }

    /** Connections of the framework, which asks for them by two interfaces. */
    private static final class Repeating
            implements ConnectionOperations<Connection>, SynchronousConnectionManager<Connection> {

        private final ConnectionOperations<Connection> operations;
        private final SynchronousConnectionManager<Connection> manager;

        Repeating(
                ConnectionOperations<Connection> operations,
                SynchronousConnectionManager<Connection> manager) {
            this.operations = operations;
            this.manager = manager;
        }

        @Override
        public Optional<ConnectionStatus<Connection>> findConnectionStatus() {
            return operations.findConnectionStatus();
        }

        @Override
        public <R> R execute(
                ConnectionDefinition definition,
                Function<ConnectionStatus<Connection>, R> callback) {
            boolean outermostRead =
                    definition.isReadOnly().orElse(false) && findConnectionStatus().isEmpty();
            return outermostRead
                    ? Retry.onceOnLostConnection(() -> operations.execute(definition, callback))
                    : operations.execute(definition, callback);
        }

        @Override
        public ConnectionStatus<Connection> getConnection(ConnectionDefinition definition) {
            return manager.getConnection(definition);
        }

        @Override
        public void complete(ConnectionStatus<Connection> status) {
            manager.complete(status);
        }
    }
}
