package org.expedite.persistence.registry;

import org.expedite.application.UnitOfWork;
import org.expedite.application.registry.Books;
import org.expedite.application.registry.Registry;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;

/**
 * A test on a database that facts get into through its registry, as the contracts of all ports on
 * facts ask for.
 */
public abstract class RegistryDatabaseTest extends DatabaseTest {

    private final JdbcRegistry registry;

    /** Runs on a database. */
    protected RegistryDatabaseTest(TestDatabase database) {
        super(database);
        registry =
                new JdbcRegistry(
                        database.bean(RegistryRows.class),
                        database.bean(ReferenceRows.class),
                        database.bean(ContactAddressRows.class));
    }

    /** The registry of the database. */
    public Registry registry() {
        return registry;
    }

    /** Units of work on the database. */
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    /** What gets facts into the registry. */
    protected final Books books() {
        return new Books(registry, unitOfWork());
    }
}
