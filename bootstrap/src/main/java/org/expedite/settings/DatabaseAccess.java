package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * The database and who signs in there.
 *
 * @param dbUrl a JDBC address; unset: the embedded database
 * @param dbUser who signs in
 * @param dbPassword of that user
 * @param dbPoolSize the most connections that are held open
 */
@Introspected
@ConfigurationProperties("expedite")
record DatabaseAccess(
        @Nullable String dbUrl,
        @Nullable String dbUser,
        @Nullable String dbPassword,
        @Min(1) @Max(1_000) int dbPoolSize) {

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "DatabaseAccess[dbPoolSize=" + dbPoolSize + "]";
    }
}
