package org.expedite;

import java.net.BindException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.settings.InvalidSettingException;
import org.expedite.settings.Settings;
import org.expedite.web.http.server.RunningServer;
import org.expedite.wiring.Wiring;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the program begins: starts the server and everything it is wired with. */
public final class Application {
    /** The exit code of a start that a setting, the database or the port stopped. */
    private static final int REFUSED = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    private Application() {}

    /**
     * Serves until the process is told to stop. A start that cannot succeed ends with one line on
     * standard error that names the setting, and exit code 2.
     *
     * @param arguments not used: all settings come by environment variables
     */
    public static void main(String[] arguments) {
        @Nullable Settings settings = null;
        try {
            settings = Settings.of(System.getenv());
            RunningServer server = RunningServer.start(Wiring.of(settings));
            LOG.info("Listening on {}", server.address());
            server.runUntilStopped();
        } catch (RuntimeException failure) {
            String reason = whyRefused(settings, failure).orElseThrow(() -> failure);
            System.err.println(reason);
            System.exit(REFUSED);
        }
    }

    private static Optional<String> whyRefused(
            @Nullable Settings settings, RuntimeException failure) {
        Optional<String> setting =
                causes(failure)
                        .filter(InvalidSettingException.class::isInstance)
                        .findFirst()
                        .map(Throwable::getMessage);
        if (setting.isPresent() || settings == null) {
            return setting;
        }
        if (causes(failure).anyMatch(BindException.class::isInstance)) {
            return Optional.of(
                    "EXPEDITE_PORT: cannot listen on " + settings.host() + ":" + settings.port());
        }
        String variable = settings.databaseVariable();
        return settings.database().whyUnusable(failure).map(why -> variable + ": " + why);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
