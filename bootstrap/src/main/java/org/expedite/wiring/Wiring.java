package org.expedite.wiring;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import org.expedite.persistence.database.PrivateDatabaseFile;
import org.expedite.settings.Configuration;
import org.expedite.settings.Settings;
import org.expedite.web.http.server.CrossOriginAccess;
import org.expedite.web.http.server.OpsPort;
import org.expedite.web.http.server.UploadLimit;
import org.expedite.web.http.server.WebSettings;

/**
 * The composition root. The program and the tests of the whole application are both built by it.
 */
public final class Wiring {
    private Wiring() {}

    /**
     * Builds the application context from these settings and from nothing else in the process's
     * environment: no other variable, no system property and no other configuration file. The file
     * of an embedded database is made private.
     *
     * @param settings validated settings
     * @return the builder, to start; a test may replace the clock before
     */
    public static ApplicationContextBuilder of(Settings settings) {
        return configure(ApplicationContext.builder(), settings);
    }

    /**
     * Configures an existing builder in the same way.
     *
     * @param builder a new builder
     * @param settings validated settings
     * @return the builder
     */
    public static ApplicationContextBuilder configure(
            ApplicationContextBuilder builder, Settings settings) {
        // The framework's value for any free port is -1.
        int port = settings.port() == 0 ? -1 : settings.port();
        UploadLimit uploads = UploadLimit.ofMebibytes(settings.attachments().maxAttachment());
        OpsPort ops =
                settings.opsPort().isPresent()
                        ? OpsPort.of(settings.opsPort().getAsInt())
                        : OpsPort.NONE;
        PrivateDatabaseFile.prepare(settings.database().url());
        return builder.banner(false)
                .deduceEnvironment(false)
                .environmentPropertySource(false)
                .enableDefaultPropertySources(false)
                .propertySources(settings.configuration().propertySources())
                .singletons(
                        settings,
                        settings.casework(),
                        settings.traffic(),
                        settings.attachments(),
                        settings.log(),
                        uploads,
                        ops)
                .properties(Configuration.literal(settings.database().properties()))
                .properties(WebSettings.of(settings.host(), port, uploads, ops))
                .properties(
                        CrossOriginAccess.of(
                                settings.pages().otherOrigins(), isBehindProxy(settings)));
    }

    /** A demo is not, unless it has a public address. */
    private static boolean isBehindProxy(Settings settings) {
        return !settings.isDemo() || settings.pages().publicOrigin().isPresent();
    }
}
