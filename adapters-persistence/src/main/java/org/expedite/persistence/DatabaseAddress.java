package org.expedite.persistence;

import java.util.Locale;

/** A JDBC address, completed with what we want of every connection. */
sealed interface DatabaseAddress permits H2Address, MySqlAddress {

    /**
     * Reads and completes an address.
     *
     * @throws IllegalArgumentException if it is of no kind that we support, or unreadable
     */
    static DatabaseAddress parse(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        if (start.startsWith("jdbc:mysql:")) {
            return MySqlAddress.parse(url);
        }
        if (start.startsWith("jdbc:h2:")) {
            return H2Address.parse(url);
        }
        throw new IllegalArgumentException(
                "The database address must begin with jdbc:mysql: or jdbc:h2:");
    }

    /** The completed address. It may hold a password. */
    String url();

    /** The class name of the JDBC driver. */
    String driver();

    /** Kind and place, without user, password and options. */
    String place();

    /** Whether it names this machine by the loopback interface, or this very process. */
    boolean isOnLoopback();
}
