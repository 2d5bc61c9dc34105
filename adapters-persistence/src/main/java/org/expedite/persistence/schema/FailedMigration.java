package org.expedite.persistence.schema;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;

/** Explains why the schema could not be migrated, with the remedy. */
public final class FailedMigration {
    private static final Pattern NEWER =
            Pattern.compile("Detected applied migration not resolved locally: ([\\d.]+)");
    private static final Pattern FAILED_NEWER =
            Pattern.compile("Detected failed migration to version ([\\d.]+)");
    private static final Pattern LACKING =
            Pattern.compile("Detected resolved migration not applied to database: ([\\d.]+)");
    private static final Pattern CHANGED =
            Pattern.compile("Migration \\w+ mismatch for migration version ([\\d.]+)");

    private FailedMigration() {}

    /**
     * Explains the failure of a start.
     *
     * @return one line for an operator; empty if no migration is the cause
     */
    public static Optional<String> explain(Throwable failure) {
        return first(failure, FlywayMigrateException.class::isInstance)
                .map(FlywayMigrateException.class::cast)
                .map(FailedMigration::failed)
                .or(
                        () ->
                                first(failure, FlywayValidateException.class::isInstance)
                                        .flatMap(invalid -> rejected(message(invalid))));
    }

    private static String failed(FlywayMigrateException failure) {
        String cause =
                first(failure, SQLException.class::isInstance)
                        .map(FailedMigration::message)
                        .orElseGet(() -> message(failure))
                        .lines()
                        .findFirst()
                        .orElse("");
        return "migration %s failed: %s. Mend that, and start again: the start continues there"
                .formatted(failure.getMigration().getScript(), cause);
    }

    private static Optional<String> rejected(String message) {
        return version(NEWER, message)
                .or(() -> version(FAILED_NEWER, message))
                .map(
                        version ->
                                "its schema is of a newer program, with migration %s. Start that"
                                                .formatted(version)
                                        + " program, or restore the backup that was made before")
                .or(
                        () ->
                                version(LACKING, message)
                                        .map(
                                                version ->
                                                        "its schema lacks migration %s, though it"
                                                                        .formatted(version)
                                                                + " has later ones. Start the"
                                                                + " program that created it"))
                .or(
                        () ->
                                version(CHANGED, message)
                                        .map(
                                                version ->
                                                        "migration %s is not the one that it was"
                                                                        .formatted(version)
                                                                + " migrated by. Start a released"
                                                                + " program"));
    }

    private static Optional<String> version(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find()
                ? Optional.of(matcher.group(1).replaceAll("\\.$", ""))
                : Optional.empty();
    }

    private static Optional<Throwable> first(Throwable failure, Predicate<Throwable> kind) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(kind)
                .findFirst();
    }

    private static String message(Throwable failure) {
        return String.valueOf(failure.getMessage()).strip();
    }
}
