package org.expedite.persistence.database;

/** A JDBC address, completed with the options of every connection. */
sealed interface DatabaseAddress permits H2Address, MySqlAddress {

    /**
     * Reads and completes an address.
     *
     * @throws IllegalArgumentException if its kind is not supported, or it cannot be read
     */
    static DatabaseAddress parse(String url) {
        return DatabaseKind.of(url)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "The database address must begin with "
                                                + DatabaseKind.prefixes()))
                .parse(url);
    }

    /** Returns the completed address. It may contain a password. */
    String url();

    /** Returns the kind of database. */
    DatabaseKind kind();

    /** Returns kind and location, without user, password and options. */
    String place();

    /** True if it names this machine by the loopback interface, or this process. */
    boolean isOnLoopback();
}
