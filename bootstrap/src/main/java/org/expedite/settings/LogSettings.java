package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * Settings of the log. The format is validated here and applied by {@code logback.xml}, which reads
 * the same variable: it is loaded before any setting, so that the first line has the format too.
 *
 * @param log the format of lines
 * @param logSql the SQL statements that are logged
 * @param slowSqlMs the duration in milliseconds from which on an SQL statement is slow
 */
@Introspected
@ConfigurationProperties("expedite")
public record LogSettings(Format log, Statements logSql, @Min(1) @Max(60_000) int slowSqlMs) {

    /** Formats of lines. */
    public enum Format {
        /** Text for people. */
        TEXT,
        /** One JSON object per line, for machines. */
        JSON
    }

    /** Kinds of SQL statements to log. */
    public enum Statements {
        /** Slow statements, as warnings. */
        SLOW,
        /** All statements. */
        ALL
    }

    /** Returns the duration from which on an SQL statement is logged as a warning. */
    public Duration slowStatement() {
        return Duration.ofMillis(slowSqlMs);
    }

    /** True if all SQL statements are logged. */
    public boolean allStatements() {
        return logSql == Statements.ALL;
    }
}
