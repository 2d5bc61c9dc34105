package org.expedite.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.persistence.database.DatabaseSettings;
import org.jspecify.annotations.Nullable;

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
 * @param configuration what all of this was read from
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
        TrafficLimits traffic,
        AttachmentSettings attachments,
        LogSettings log,
        Configuration configuration) {

    /** Names the kind of place that the program runs in. */
    public static final String ENVIRONMENT = "EXPEDITE_ENVIRONMENT";

    private static final String HOST = "EXPEDITE_HOST";
    private static final String DB_URL = "EXPEDITE_DB_URL";
    private static final String DB_USER = "EXPEDITE_DB_USER";
    private static final String DB_PASSWORD = "EXPEDITE_DB_PASSWORD";

    /** Names the folder of the embedded database and of attachments. */
    public static final String DATA_DIR = "EXPEDITE_DATA_DIR";

    private static final String CLOCK = "EXPEDITE_CLOCK";

    /** Names the file of who may sign in. */
    public static final String TOKENS_FILE = "EXPEDITE_TOKENS_FILE";

    private static final String CURSOR_SECRET = "EXPEDITE_CURSOR_SECRET";
    private static final int SHORTEST_SECRET = 32;

    /**
     * Reads the settings from {@code application.yml} and the variables that replace its values.
     *
     * @param variables the process's environment variables
     * @throws InvalidSettingException if one is wrong, or two do not go together
     */
    public static Settings of(Map<String, String> variables) {
        Configuration configuration = Configuration.of(variables);
        Settings settings = of(configuration, new SettingsReader(configuration));
        settings.checkTogether();
        return settings;
    }

    private static Settings of(Configuration configuration, SettingsReader reader) {
        NodeSettings node = reader.read(NodeSettings.class);
        DatabaseAccess access = reader.read(DatabaseAccess.class);
        SignInSettings signIn = reader.read(SignInSettings.class);
        return new Settings(
                environment(node, access),
                node.host(),
                node.port(),
                database(node, access),
                databaseVariable(access),
                reader.read(PolicyConfiguration.class).settings(),
                reader.read(CaseworkSettings.class),
                reader.read(CallerSettings.class).phoneCountry(),
                Optional.ofNullable(node.clock()),
                Optional.ofNullable(signIn.cursorSecret())
                        .map(secret -> secret.getBytes(StandardCharsets.UTF_8)),
                Optional.ofNullable(signIn.tokensFile()),
                reader.read(TrafficLimits.class),
                reader.read(AttachmentSettings.class),
                reader.read(LogSettings.class),
                configuration);
    }

    /** The names of variables that look like ours but that nothing reads, in order. */
    public List<String> ignored() {
        return configuration.ignored();
    }

    /** Whether this is a demo. */
    public boolean isDemo() {
        return environment == Environment.DEMO;
    }

    private void checkTogether() {
        if (isDemo() && !isLoopback(host)) {
            throw new InvalidSettingException(
                    HOST, "a demo listens on the loopback interface only, not on '" + host + "'");
        }
        if (isDemo() && !database.isEmbedded() && !database.isOnLoopback()) {
            throw new InvalidSettingException(
                    DB_URL, "a demo uses a database on the loopback interface only");
        }
        if (!isDemo() && clockStart.isPresent()) {
            throw new InvalidSettingException(CLOCK, "only a demo can have a clock of its own");
        }
        if (isDemo() && tokensFile.isPresent()) {
            throw new InvalidSettingException(TOKENS_FILE, "a demo has its own tokens");
        }
        if (cursorSecret.isPresent() && cursorSecret.get().length < SHORTEST_SECRET) {
            throw new InvalidSettingException(
                    CURSOR_SECRET, "must have at least " + SHORTEST_SECRET + " characters");
        }
    }

    private static Environment environment(NodeSettings node, DatabaseAccess access) {
        Environment environment = node.environment();
        if (environment != null) {
            return environment;
        }
        return access.dbUrl() == null ? Environment.DEMO : Environment.PRODUCTION;
    }

    private static DatabaseSettings database(NodeSettings node, DatabaseAccess access) {
        String url = access.dbUrl();
        if (url == null) {
            refuseWithoutUrl(access.dbUser(), DB_USER);
            refuseWithoutUrl(access.dbPassword(), DB_PASSWORD);
        }
        try {
            return url == null
                    ? DatabaseSettings.embedded(node.dataDir(), access.dbPoolSize())
                    : DatabaseSettings.at(
                            url,
                            Objects.requireNonNullElse(access.dbUser(), ""),
                            Objects.requireNonNullElse(access.dbPassword(), ""),
                            access.dbPoolSize());
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(
                    databaseVariable(access), String.valueOf(e.getMessage()));
        }
    }

    private static String databaseVariable(DatabaseAccess access) {
        return access.dbUrl() == null ? DATA_DIR : DB_URL;
    }

    private static void refuseWithoutUrl(@Nullable String value, String name) {
        if (value != null) {
            throw new InvalidSettingException(
                    name, "is of use only with " + DB_URL + ", which is not set");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new InvalidSettingException(HOST, "no such host: '" + host + "'");
        }
    }
}
