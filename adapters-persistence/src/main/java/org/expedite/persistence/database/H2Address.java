package org.expedite.persistence.database;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of an H2 database in this process, in a file or in memory only.
 *
 * <p>Options set MySQL's SQL mode, its treatment of names on every system, and UTC for sessions.
 * The database does not close itself under running work when the process ends: the pool closes it.
 * A commit is in the file before it returns, so that a killed process loses nothing. It writes no
 * trace file, since exceptions are logged anyway. A lock wait ends after 3 s and a query after 15
 * s, as with {@link MySqlAddress}.
 */
record H2Address(String url, String place) implements DatabaseAddress {

    private static final String START = "jdbc:h2:";
    private static final Pattern REMOTE = Pattern.compile("(?i)jdbc:h2:(tcp|ssl):.*");
    private static final Map<String, String> OPTIONS = options();

    static H2Address inDirectory(Path directory) {
        String file = directory.toAbsolutePath().normalize().resolve("expedite").toString();
        if (file.indexOf(';') >= 0) {
            throw new IllegalArgumentException(
                    "The name of the data directory must not contain a semicolon: " + directory);
        }
        return parse(START + "file:" + file);
    }

    static H2Address parse(String url) {
        if (REMOTE.matcher(url).matches()) {
            throw new IllegalArgumentException(
                    "Only embedded H2 databases are supported, not H2 servers");
        }
        String[] parts = url.split(";");
        Set<String> given =
                Arrays.stream(parts)
                        .skip(1)
                        .map(option -> option.split("=", 2)[0].strip().toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        StringBuilder completed = new StringBuilder(url);
        OPTIONS.forEach(
                (name, value) -> {
                    if (!given.contains(name)) {
                        completed.append(';').append(name).append('=').append(value);
                    }
                });
        return new H2Address(
                completed.toString(), "embedded H2 at " + parts[0].substring(START.length()));
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.H2;
    }

    @Override
    public boolean isOnLoopback() {
        return true;
    }

    private static Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("MODE", "MySQL");
        options.put("DATABASE_TO_LOWER", "TRUE");
        options.put("CASE_INSENSITIVE_IDENTIFIERS", "TRUE");
        options.put("TIME ZONE", "UTC");
        options.put("LOCK_TIMEOUT", "" + DatabaseSettings.LOCK_WAIT.toMillis());
        options.put("QUERY_TIMEOUT", "" + DatabaseSettings.STATEMENT_TIME.toMillis());
        options.put("DB_CLOSE_ON_EXIT", "FALSE");
        // Its default of 500 acknowledges a commit up to half a second before it is in the file.
        options.put("WRITE_DELAY", "0");
        options.put("TRACE_LEVEL_FILE", "0");
        // Its default of 8 prepares nearly every statement anew, which takes longer than to run it.
        options.put("QUERY_CACHE_SIZE", "256");
        return options;
    }
}
