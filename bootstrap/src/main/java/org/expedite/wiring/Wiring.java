package org.expedite.wiring;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import org.expedite.settings.Configuration;
import org.expedite.settings.Settings;
import org.expedite.web.http.server.UploadLimit;
import org.expedite.web.http.server.WebSettings;

/** The composition root: the program and the tests of the whole are both made by it. */
public final class Wiring {
    private Wiring() {}

    /**
     * Everything, wired by these settings and by nothing else in the process's environment: no
     * other variable, no system property and no other file of configuration.
     *
     * @param settings checked settings
     * @return to start; a test may put its own clock in before
     */
    public static ApplicationContextBuilder of(Settings settings) {
        return configure(ApplicationContext.builder(), settings);
    }

    /**
     * The same, on a builder that is there already.
     *
     * @param builder a new builder
     * @param settings checked settings
     * @return the builder
     */
    public static ApplicationContextBuilder configure(
            ApplicationContextBuilder builder, Settings settings) {
        // To the framework any free port is -1.
        int port = settings.port() == 0 ? -1 : settings.port();
        UploadLimit uploads = UploadLimit.ofMebibytes(settings.attachments().maxAttachment());
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
                        uploads)
                .properties(Configuration.literal(settings.database().properties()))
                .properties(WebSettings.of(settings.host(), port, uploads));
    }
}
