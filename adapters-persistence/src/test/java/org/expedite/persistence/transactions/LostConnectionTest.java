package org.expedite.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.type.GenericArgument;
import io.micronaut.data.connection.ConnectionOperations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.expedite.application.UnitOfWork;
import org.expedite.application.UnknownOutcomeException;
import org.expedite.application.registry.RecordFilter;
import org.expedite.domain.registry.RecordKind;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections to a server that break. Those of the embedded database cannot. */
class LostConnectionTest {
    private static final TestDatabase DATABASE = new TestDatabase(TestDatabase.Kind.MYSQL);

    @BeforeEach
    void clear() {
        DATABASE.clear();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void a_read_is_repeated_on_another_connection() {
        AtomicInteger attempts = new AtomicInteger();

        List<String> read =
                connections()
                        .executeRead(
                                status -> {
                                    Connection connection = status.getConnection();
                                    if (attempts.incrementAndGet() == 1) {
                                        abort(connection);
                                    }
                                    return query(connection);
                                });

        assertThat(read).containsExactly("1");
        assertThat(attempts).hasValue(2);
    }

    @Test
    void a_pooled_connection_that_broke_is_not_noticed_by_a_reader() {
        DatabasePorts ports = new DatabasePorts(DATABASE);
        connections()
                .executeRead(
                        status -> {
                            abort(status.getConnection());
                            return true;
                        });

        assertThat(ports.registry().page(new RecordFilter.All(RecordKind.PRODUCT_LINE), "", 1))
                .isEmpty();
    }

    @Test
    void a_read_is_repeated_only_once() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(
                        () ->
                                connections()
                                        .executeRead(
                                                status -> {
                                                    attempts.incrementAndGet();
                                                    abort(status.getConnection());
                                                    return query(status.getConnection());
                                                }))
                .matches(DatabaseUnavailable::isBehind);
        assertThat(attempts).hasValue(2);
    }

    @Test
    void a_unit_of_work_is_repeated_if_its_connection_breaks_before_the_commit() {
        AtomicInteger attempts = new AtomicInteger();

        DATABASE.unitOfWork()
                .run(
                        () -> {
                            insert("lost");
                            if (attempts.incrementAndGet() == 1) {
                                DATABASE.inTransaction(LostConnectionTest::abort);
                            }
                            return insert("also lost");
                        });

        assertThat(attempts).hasValue(2);
        assertThat(stored()).containsExactly("also lost", "lost");
    }

    @Test
    void a_unit_of_work_that_loses_each_connection_stores_nothing_and_is_unavailable() {
        assertThatThrownBy(
                        () ->
                                DATABASE.unitOfWork()
                                        .run(
                                                () -> {
                                                    insert("lost");
                                                    DATABASE.inTransaction(
                                                            LostConnectionTest::abort);
                                                    return insert("also lost");
                                                }))
                .matches(DatabaseUnavailable::isBehind)
                .isNotInstanceOf(UnknownOutcomeException.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void a_connection_lost_at_the_commit_leaves_the_outcome_unknown_and_is_not_repeated() {
        AtomicInteger attempts = new AtomicInteger();
        UnitOfWork unitOfWork = DATABASE.unitOfWork();

        assertThatThrownBy(
                        () ->
                                unitOfWork.run(
                                        () -> {
                                            attempts.incrementAndGet();
                                            insert("unknown");
                                            return DATABASE.inTransaction(
                                                    LostConnectionTest::abort);
                                        }))
                .isInstanceOf(UnknownOutcomeException.class)
                .matches(failure -> !DatabaseUnavailable.isBehind(failure));
        assertThat(attempts).hasValue(1);
    }

    private static ConnectionOperations<Connection> connections() {
        return DATABASE.context()
                .getBean(new GenericArgument<ConnectionOperations<Connection>>() {});
    }

    /** Ends a connection from another one, as an operator does, or a broken network. */
    private static boolean abort(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select connection_id()");
                Connection other = DATABASE.settings().connect();
                Statement kill = other.createStatement()) {
            row.next();
            return kill.execute("kill " + row.getLong(1));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> query(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1")) {
            row.next();
            return List.of(row.getString(1));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int insert(String id) {
        return DATABASE.update(
                "insert into registry_head (kind, id, version) values ('ASSET', ?, 1)", id);
    }

    private static List<String> stored() {
        return DATABASE.query("select id from registry_head order by id");
    }
}
