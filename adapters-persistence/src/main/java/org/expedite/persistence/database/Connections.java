package org.expedite.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Opens connections outside of the pool, for short work that must proceed while all pooled
 * connections are held by threads that wait for it.
 */
@FunctionalInterface
public interface Connections {
    /** Opens a new connection, which the caller closes. */
    Connection open() throws SQLException;
}
