package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * What the log is like. Its format is checked here and chosen by {@code logback.xml}, which reads
 * the same variable: it is there before any setting is read, so that the first line has it too.
 *
 * @param log the form of a line
 * @param logSql which SQL statements are logged
 * @param slowSqlMs from how many milliseconds on an SQL statement is slow
 */
@Introspected
@ConfigurationProperties("expedite")
public record LogSettings(Format log, Statements logSql, @Min(1) @Max(60_000) int slowSqlMs) {

    /** The form of a line. */
    public enum Format {
        /** For people. */
        TEXT,
        /** An object for machines. */
        JSON
    }

    /** Which SQL statements are logged. */
    public enum Statements {
        /** Those that take long, as warnings. */
        SLOW,
        /** All of them. */
        ALL
    }

    /** An SQL statement that takes as long, or longer, is logged as a warning. */
    public Duration slowStatement() {
        return Duration.ofMillis(slowSqlMs);
    }

    /** Whether all other SQL statements are logged as well. */
    public boolean allStatements() {
        return logSql == Statements.ALL;
    }
}
