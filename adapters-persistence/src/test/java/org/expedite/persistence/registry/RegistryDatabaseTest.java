package org.expedite.persistence.registry;

import org.expedite.application.UnitOfWork;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;

/**
 * A test on a database whose records are written through its registry, as the contracts of all
 * ports on the registry's records require.
 */
public abstract class RegistryDatabaseTest extends DatabaseTest {

    private final DatabasePorts ports;

    /** Creates a test on a database. */
    protected RegistryDatabaseTest(TestDatabase database) {
        super(database);
        ports = new DatabasePorts(database);
    }

    /** Returns the registry of the database. */
    public Registry registry() {
        return ports.registry();
    }

    /** Returns all ports on the database. */
    protected final DatabasePorts ports() {
        return ports;
    }

    /** Returns the unit of work of the database. */
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    /** Returns the writer of records into the registry. */
    protected final RegistryWriter writer() {
        return new RegistryWriter(registry(), unitOfWork());
    }
}
