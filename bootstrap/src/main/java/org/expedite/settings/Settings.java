package org.expedite.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.SessionLimits;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.persistence.database.DatabaseSettings;
import org.jspecify.annotations.Nullable;

/**
 * All settings, validated: the program can start with any instance of this class.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param opsPort the port for operators; empty for none
 * @param databaseVariable the variable to change if the database cannot be used
 * @param embeddedInProduction whether production may use the embedded database
 * @param policy the settings that decisions depend on
 * @param casework the terms that the center agrees on with its customers
 * @param phoneCountry the country of phone numbers without a country code, ISO 3166-1 alpha-2
 * @param clockStart the instant at which the clock starts, empty for the real time; demo only
 * @param cursorSecret the secret that signs the cursors of lists; empty for a random one
 * @param sessions when sessions end by themselves
 * @param traffic the limits of one node's traffic
 * @param availability the settings of a node that starts, stops or is overloaded
 * @param attachments the storage of attachments
 * @param maxKeys the maximum number of idempotency keys stored for one caller
 * @param pages the settings of our pages, and of pages of other sites
 * @param audit the settings of the audit
 * @param identity the settings of sign-in by passwords, a provider, and tokens of an issuer
 * @param log the settings of the log
 * @param configuration the source of all settings
 */
public record Settings(
        Environment environment,
        String host,
        int port,
        OptionalInt opsPort,
        DatabaseSettings database,
        String databaseVariable,
        boolean embeddedInProduction,
        PolicySettings policy,
        CaseworkSettings casework,
        String phoneCountry,
        Optional<Instant> clockStart,
        Optional<byte[]> cursorSecret,
        SessionLimits sessions,
        TrafficLimits traffic,
        AvailabilitySettings availability,
        AttachmentSettings attachments,
        int maxKeys,
        PageSettings pages,
        AuditSettings audit,
        IdentitySettings identity,
        LogSettings log,
        Configuration configuration) {

    /** The variable of the environment that the program runs in. */
    public static final String ENVIRONMENT = "EXPEDITE_ENVIRONMENT";

    private static final String HOST = "EXPEDITE_HOST";
    private static final String OPS_PORT = "EXPEDITE_OPS_PORT";
    private static final String DB_URL = "EXPEDITE_DB_URL";
    private static final String DB_USER = "EXPEDITE_DB_USER";
    private static final String DB_PASSWORD = "EXPEDITE_DB_PASSWORD";

    /** The variable of the directory of the embedded database and of attachments. */
    public static final String DATA_DIR = "EXPEDITE_DATA_DIR";

    private static final String EMBEDDED_IN_PRODUCTION = "EXPEDITE_EMBEDDED_IN_PRODUCTION";
    private static final String CLOCK = "EXPEDITE_CLOCK";

    private static final String CURSOR_SECRET = "EXPEDITE_CURSOR_SECRET";
    private static final int MIN_SECRET_LENGTH = 32;

    /**
     * Reads the settings from {@code application.yml} and the variables that override its values.
     *
     * @param variables the process's environment variables
     * @throws InvalidSettingException if a setting is invalid, or contradicts another one
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
                node.opsPort() == null ? OptionalInt.empty() : OptionalInt.of(node.opsPort()),
                database(node, access),
                databaseVariable(access),
                access.embeddedInProduction().isOn(),
                reader.read(PolicyConfiguration.class).settings(),
                reader.read(CaseworkSettings.class),
                reader.read(CallerSettings.class).phoneCountry(),
                Optional.ofNullable(node.clock()),
                Optional.ofNullable(signIn.cursorSecret())
                        .map(secret -> secret.getBytes(StandardCharsets.UTF_8)),
                signIn.sessions(),
                reader.read(TrafficLimits.class),
                reader.read(AvailabilitySettings.class),
                reader.read(AttachmentSettings.class),
                reader.read(CallerSettings.class).maxKeys(),
                reader.read(PageSettings.class),
                reader.read(AuditSettings.class),
                reader.read(IdentitySettings.class),
                reader.read(LogSettings.class),
                configuration);
    }

    /**
     * Returns the names of variables that begin with {@code EXPEDITE_} but are not settings, in
     * order.
     */
    public List<String> ignored() {
        return configuration.ignored();
    }

    /** True if this is a demo. */
    public boolean isDemo() {
        return environment == Environment.DEMO;
    }

    /**
     * True if clients can reach the program through a proxy only, and the address of the client is
     * nevertheless taken from the connection: a production that listens on the loopback interface.
     */
    public boolean isProxyOverlooked() {
        return !isDemo() && isLoopback(host) && traffic.clientAddressHeader() == null;
    }

    /** Returns the roles that need a second factor beside a password. */
    public Set<Role> secondFactorFor() {
        return identity.secondFactorFor(isDemo());
    }

    private void checkTogether() {
        identity.check();
        if (isDemo() && !isLoopback(host)) {
            throw new InvalidSettingException(
                    HOST,
                    "a demo can only listen on the loopback interface, not on '" + host + "'");
        }
        if (isDemo() && !database.isEmbedded() && !database.isOnLoopback()) {
            throw new InvalidSettingException(
                    DB_URL, "a demo can only use a database on the loopback interface");
        }
        if (!isDemo() && database.isEmbedded() && !embeddedInProduction) {
            throw new InvalidSettingException(
                    EMBEDDED_IN_PRODUCTION,
                    "must be true for production on the embedded database; otherwise set "
                            + DB_URL
                            + " to a MySQL server");
        }
        if (opsPort.isPresent() && opsPort.getAsInt() == port) {
            throw new InvalidSettingException(
                    OPS_PORT, "must be another port than EXPEDITE_PORT, which is " + port);
        }
        if (!isDemo() && clockStart.isPresent()) {
            throw new InvalidSettingException(
                    CLOCK, "only a demo can start its clock at another time");
        }
        if (cursorSecret.isPresent() && cursorSecret.get().length < MIN_SECRET_LENGTH) {
            throw new InvalidSettingException(
                    CURSOR_SECRET, "must have at least " + MIN_SECRET_LENGTH + " characters");
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
            requireUrl(access.dbUser(), DB_USER);
            requireUrl(access.dbPassword(), DB_PASSWORD);
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

    private static void requireUrl(@Nullable String value, String name) {
        if (value != null) {
            throw new InvalidSettingException(name, "requires " + DB_URL + ", which is not set");
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
