package org.expedite;

import java.net.BindException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.commands.CommandFailedException;
import org.expedite.commands.Commands;
import org.expedite.persistence.transactions.DatabaseStart;
import org.expedite.settings.InvalidSettingException;
import org.expedite.settings.Settings;
import org.expedite.web.http.server.RunningServer;
import org.expedite.wiring.Wiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The main class: starts the server and all that it is wired with, or a command. */
public final class Application {
    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    private Application() {}

    /**
     * Serves requests until the process is stopped, or runs a command. What fails because of a
     * setting ends with one line on standard error that names the setting, and exit code 2.
     *
     * @param arguments a command, or none; all settings are environment variables
     */
    public static void main(String[] arguments) {
        int code = Commands.run(Application::serve, Application::isExplained, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static void serve() {
        Settings settings = Settings.of(System.getenv());
        DatabaseStart.await(settings.database(), settings.availability().databaseStart());
        RunningServer server = RunningServer.start(Wiring.of(settings));
        LOG.info("Listening on {}", server.address());
        server.runUntilStopped(settings.availability().drain(settings.isDemo()));
    }

    private static boolean isExplained(RuntimeException failure) {
        Optional<String> reason = explain(failure);
        reason.ifPresent(System.err::println);
        return reason.isPresent();
    }

    private static Optional<String> explain(RuntimeException failure) {
        Optional<String> explained =
                causes(failure)
                        .filter(Application::explainsItself)
                        .findFirst()
                        .map(Throwable::getMessage);
        return explained.isPresent() ? explained : explain(failure, settings());
    }

    private static boolean explainsItself(Throwable failure) {
        return failure instanceof InvalidSettingException
                || failure instanceof CommandFailedException;
    }

    private static Optional<String> explain(RuntimeException failure, Optional<Settings> read) {
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Settings settings = read.get();
        if (causes(failure).anyMatch(BindException.class::isInstance)) {
            return Optional.of(cannotListen(settings));
        }
        String variable = settings.databaseVariable();
        return settings.database().explain(failure).map(reason -> variable + ": " + reason);
    }

    /** Returns the settings, or nothing if they are what is wrong. */
    private static Optional<Settings> settings() {
        try {
            return Optional.of(Settings.of(System.getenv()));
        } catch (InvalidSettingException _) {
            return Optional.empty();
        }
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
