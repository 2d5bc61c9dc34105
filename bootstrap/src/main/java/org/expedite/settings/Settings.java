package org.expedite.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.persistence.DatabaseSettings;

/**
 * All settings, checked: an object of this class is one that the program can start with.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param databaseVariable the variable to change where the database cannot be used
 * @param policy the settings that decisions depend on
 * @param casework what the center agrees on with its customers
 * @param phoneCountry the country of phone numbers without a country code, ISO 3166-1 alpha-2
 * @param clockStart the instant to start the clock from, empty for the real time; demo only
 * @param cursorSecret signs the cursors of lists; empty for one of this start's own
 * @param tokensFile who may sign in; empty in a demo
 * @param traffic how much one node takes from its clients
 * @param attachments where the files of cases are kept, and how large they may be
 * @param log what the log is like
 * @param ignored the names of variables that look like ours but that nothing reads, in order
 */
public record Settings(
        Environment environment,
        String host,
        int port,
        DatabaseSettings database,
        String databaseVariable,
        PolicySettings policy,
        CaseworkSettings casework,
        String phoneCountry,
        Optional<Instant> clockStart,
        Optional<byte[]> cursorSecret,
        Optional<Path> tokensFile,
        Traffic traffic,
        AttachmentSettings attachments,
        LogSettings log,
        List<String> ignored) {

    /** Names the kind of place that the program runs in. */
    public static final String ENVIRONMENT = "EXPEDITE_ENVIRONMENT";

    private static final String HOST = "EXPEDITE_HOST";
    private static final String DB_URL = "EXPEDITE_DB_URL";
    private static final String DB_USER = "EXPEDITE_DB_USER";
    private static final String DB_PASSWORD = "EXPEDITE_DB_PASSWORD";

    /** Names the folder of the embedded database and of attachments. */
    public static final String DATA_DIR = "EXPEDITE_DATA_DIR";

    private static final String CLOCK = "EXPEDITE_CLOCK";
    private static final int LAST_YEAR = 9999;

    /** Names the file of who may sign in. */
    public static final String TOKENS_FILE = "EXPEDITE_TOKENS_FILE";

    private static final String CURSOR_SECRET = "EXPEDITE_CURSOR_SECRET";
    private static final int SHORTEST_SECRET = 32;

    /**
     * Reads the settings.
     *
     * @param variables the process's environment variables
     * @throws BadSettingException if one is wrong, or two do not go together
     */
    public static Settings of(Map<String, String> variables) {
        Variables given = new Variables(variables);
        Settings settings =
                new Settings(
                        environment(given),
                        given.text(HOST).orElse("127.0.0.1"),
                        given.number("EXPEDITE_PORT", 0, 65_535, 8080),
                        database(given),
                        databaseVariable(given),
                        policy(given),
                        CaseworkSettings.of(given),
                        given.parsed(
                                        "EXPEDITE_PHONE_COUNTRY",
                                        "two capital letters of a country, such as US",
                                        Settings::country)
                                .orElse("US"),
                        given.parsed(
                                CLOCK,
                                "an instant of the years 0001 to 9999 such as 2026-06-01T12:00:00Z",
                                Settings::clockStart),
                        given.text(CURSOR_SECRET).map(s -> s.getBytes(StandardCharsets.UTF_8)),
                        given.parsed(TOKENS_FILE, "a path", Path::of),
                        Traffic.of(given),
                        AttachmentSettings.of(given, dataDirectory(given)),
                        LogSettings.of(given),
                        // The last, when all that is of use has been read.
                        given.unread());
        settings.checkTogether();
        return settings;
    }

    /** Whether this is a demo. */
    public boolean isDemo() {
        return environment == Environment.DEMO;
    }

    private void checkTogether() {
        if (isDemo() && !isLoopback(host)) {
            throw new BadSettingException(
                    HOST, "a demo listens on the loopback interface only, not on '" + host + "'");
        }
        if (isDemo() && !database.isEmbedded() && !database.isOnLoopback()) {
            throw new BadSettingException(
                    DB_URL, "a demo uses a database on the loopback interface only");
        }
        if (!isDemo() && clockStart.isPresent()) {
            throw new BadSettingException(CLOCK, "only a demo can have a clock of its own");
        }
        if (isDemo() && tokensFile.isPresent()) {
            throw new BadSettingException(TOKENS_FILE, "a demo has its own tokens");
        }
        if (cursorSecret.isPresent() && cursorSecret.get().length < SHORTEST_SECRET) {
            throw new BadSettingException(
                    CURSOR_SECRET, "must have at least " + SHORTEST_SECRET + " characters");
        }
    }

    private static Environment environment(Variables given) {
        return given.oneOf(ENVIRONMENT, Environment.class)
                .orElseGet(
                        () ->
                                given.text(DB_URL).isPresent()
                                        ? Environment.PRODUCTION
                                        : Environment.DEMO);
    }

    private static DatabaseSettings database(Variables given) {
        int poolSize =
                given.number("EXPEDITE_DB_POOL_SIZE", 1, 1000, DatabaseSettings.DEFAULT_POOL_SIZE);
        Optional<String> url = given.text(DB_URL);
        if (url.isEmpty()) {
            refuseWithoutUrl(given, DB_USER);
            refuseWithoutUrl(given, DB_PASSWORD);
        }
        try {
            return url.isPresent()
                    ? DatabaseSettings.at(
                            url.get(),
                            given.text(DB_USER).orElse(""),
                            given.text(DB_PASSWORD).orElse(""),
                            poolSize)
                    : DatabaseSettings.embedded(dataDirectory(given), poolSize);
        } catch (IllegalArgumentException e) {
            throw new BadSettingException(databaseVariable(given), String.valueOf(e.getMessage()));
        }
    }

    private static Path dataDirectory(Variables given) {
        return given.parsed(DATA_DIR, "a path", Path::of).orElse(Path.of("data"));
    }

    private static String databaseVariable(Variables given) {
        return given.text(DB_URL).isPresent() ? DB_URL : DATA_DIR;
    }

    private static void refuseWithoutUrl(Variables given, String name) {
        if (given.text(name).isPresent()) {
            throw new BadSettingException(
                    name, "is of use only with " + DB_URL + ", which is not set");
        }
    }

    private static String country(String text) {
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Instant clockStart(String text) {
        Instant start = Instant.parse(text);
        int year = start.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > LAST_YEAR) {
            throw new IllegalArgumentException(text);
        }
        return start;
    }

    private static PolicySettings policy(Variables given) {
        return new PolicySettings(
                given.parsed(
                                "EXPEDITE_LEVELS",
                                "levels, lowest first, such as L1,L2,L3,ENGINEERING",
                                text -> TechnicalLevels.of(text.split(",", -1)))
                        .orElse(TechnicalLevels.SHIPPED),
                given.oneOf("EXPEDITE_LATE_IDENTIFICATION", LateIdentification.class)
                        .orElse(LateIdentification.ALLOW),
                given.parsed("EXPEDITE_ZONE", "a time zone such as Europe/Berlin", ZoneId::of)
                        .orElse(ZoneId.of("UTC")));
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new BadSettingException(HOST, "no such host: '" + host + "'");
        }
    }
}
