package org.expedite;

import java.net.BindException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.persistence.transactions.DatabaseStart;
import org.expedite.settings.InvalidSettingException;
import org.expedite.settings.Settings;
import org.expedite.web.http.server.RunningServer;
import org.expedite.wiring.Wiring;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The main class: starts the server and all that it is wired with. */
public final class Application {
    /** Exit code of a start that failed because of a setting, the database or the port. */
    private static final int FAILED_START = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    private Application() {}

    /**
     * Serves requests until the process is stopped. A start that fails because of a setting ends
     * with one line on standard error that names the setting, and exit code 2.
     *
     * @param arguments not used: all settings are environment variables
     */
    public static void main(String[] arguments) {
        @Nullable Settings settings = null;
        try {
            settings = Settings.of(System.getenv());
            DatabaseStart.await(settings.database(), settings.availability().databaseStart());
            RunningServer server = RunningServer.start(Wiring.of(settings));
            LOG.info("Listening on {}", server.address());
            server.runUntilStopped(settings.availability().drain(settings.isDemo()));
        } catch (RuntimeException failure) {
            String reason = explain(settings, failure).orElseThrow(() -> failure);
            System.err.println(reason);
            System.exit(FAILED_START);
        }
    }

    private static Optional<String> explain(@Nullable Settings settings, RuntimeException failure) {
        Optional<String> setting =
                causes(failure)
                        .filter(InvalidSettingException.class::isInstance)
                        .findFirst()
                        .map(Throwable::getMessage);
        if (setting.isPresent() || settings == null) {
            return setting;
        }
        if (causes(failure).anyMatch(BindException.class::isInstance)) {
            return Optional.of(cannotListen(settings));
        }
        String variable = settings.databaseVariable();
        return settings.database().explain(failure).map(reason -> variable + ": " + reason);
    }

    private static String cannotListen(Settings settings) {
        String both =
                settings.opsPort().isPresent()
                        ? " or EXPEDITE_OPS_PORT " + settings.opsPort().getAsInt()
                        : "";
        return "EXPEDITE_PORT: cannot listen on " + settings.host() + ":" + settings.port() + both;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
