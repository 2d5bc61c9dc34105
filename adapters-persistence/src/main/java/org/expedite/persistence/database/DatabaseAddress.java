package org.expedite.persistence.database;

/** A JDBC address, completed with what we want of every connection. */
sealed interface DatabaseAddress permits H2Address, MySqlAddress {

    /**
     * Reads and completes an address.
     *
     * @throws IllegalArgumentException if it is of no kind that we support, or unreadable
     */
    static DatabaseAddress parse(String url) {
        return DatabaseKind.of(url)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "The database address must begin with "
                                                + DatabaseKind.starts()))
                .parse(url);
    }

    /** The completed address. It may hold a password. */
    String url();

    /** Which kind of database it is of. */
    DatabaseKind kind();

    /** Kind and place, without user, password and options. */
    String place();

    /** Whether it names this machine by the loopback interface, or this very process. */
    boolean isOnLoopback();
}
