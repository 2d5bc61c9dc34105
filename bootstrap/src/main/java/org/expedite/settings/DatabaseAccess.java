package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * The database address and its user.
 *
 * @param dbUrl the JDBC address; unset for the embedded database
 * @param dbUser the user name
 * @param dbPassword the password of that user
 * @param dbPoolSize the maximum number of open connections for reads, and again for units of work
 * @param embeddedInProduction whether production may use the embedded database
 */
@Introspected
@ConfigurationProperties("expedite")
record DatabaseAccess(
        @Nullable String dbUrl,
        @Nullable String dbUser,
        @Nullable String dbPassword,
        @Min(1) @Max(1_000) int dbPoolSize,
        Flag embeddedInProduction) {

    /** Omits the password. */
    @Override
    public String toString() {
        return "DatabaseAccess[dbPoolSize=" + dbPoolSize + "]";
    }
}
