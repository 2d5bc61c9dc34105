package org.expedite.settings;

import java.time.Duration;

/**
 * What the log is like. Its format is checked here and chosen by {@code logback.xml}, which reads
 * the same variable: it is there before any setting is read, so that the first line has it too.
 *
 * @param slowStatement an SQL statement that takes as long, or longer, is logged as a warning
 * @param allStatements whether all other SQL statements are logged as well
 */
public record LogSettings(Format format, Duration slowStatement, boolean allStatements) {
    private static final int SLOW_MILLIS = 500;
    private static final int SLOWEST_MILLIS = 60_000;

    /** The form of a line. */
    public enum Format {
        /** For people. */
        TEXT,
        /** An object for machines. */
        JSON
    }

    /** Which SQL statements are logged. */
    private enum Statements {
        SLOW,
        ALL
    }

    static LogSettings of(Variables given) {
        return new LogSettings(
                given.oneOf("EXPEDITE_LOG", Format.class).orElse(Format.TEXT),
                Duration.ofMillis(
                        given.number("EXPEDITE_SLOW_SQL_MS", 1, SLOWEST_MILLIS, SLOW_MILLIS)),
                given.oneOf("EXPEDITE_LOG_SQL", Statements.class).orElse(Statements.SLOW)
                        == Statements.ALL);
    }
}
