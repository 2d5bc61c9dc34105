package org.expedite.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Opens connections beside the pool. They are for what is short and must go on while all of the
 * pool are taken by those who wait for it.
 */
@FunctionalInterface
public interface Connections {
    /** A new connection, which whoever asked for it closes. */
    Connection open() throws SQLException;
}
