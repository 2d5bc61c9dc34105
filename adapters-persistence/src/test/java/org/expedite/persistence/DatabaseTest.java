package org.expedite.persistence;

import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test that runs on the embedded database and on a real MySQL server.
 *
 * <p>A subclass passes its constructor's {@link TestDatabase} on to this one, and may implement the
 * contract of a port:
 *
 * {@snippet :
 * class JdbcCasesTest extends DatabaseTest implements CasesContract {
 *     JdbcCasesTest(TestDatabase database) {
 *         super(database);
 *     }
 * }
 * }
 *
 * <p>The class has its own database. Its tables are emptied before each test.
 */
@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothDatabases.class)
public abstract class DatabaseTest {

    /** The database of this run of the class. */
    public final TestDatabase database;

    /** Creates a test on a database. */
    public DatabaseTest(TestDatabase database) {
        this.database = database;
    }

    /** Counts statements for {@link org.expedite.application.ReadBudget}, for all contracts. */
    public OptionalInt statementsOf(Runnable work) {
        return OptionalInt.of(database.statements().during(work).size());
    }

    @BeforeEach
    void clearDatabase() {
        database.clear();
    }
}
