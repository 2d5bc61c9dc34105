package org.expedite.commands;

import io.micronaut.context.ApplicationContext;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.expedite.settings.InvalidSettingException;
import org.expedite.settings.Settings;
import org.expedite.wiring.Wiring;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the program: without arguments, it serves requests. */
@Command(
        name = "expedite",
        description = "Without a command: serves requests until the process is stopped.",
        subcommands = {
            InviteAdministrator.class,
            ImportTokens.class,
            CommandLine.HelpCommand.class
        })
public final class Commands {
    /** Exit code of a wrong command line, or of a failure that was explained. */
    private static final int FAILED = 2;

    private static final int UNEXPLAINED = 1;

    private Commands() {}

    /**
     * Runs a command line.
     *
     * @param server serves requests
     * @param explain writes the reason of a failure for people, and returns whether it knows one
     * @param arguments of the process
     * @return the exit code: 0, or 2 for a wrong command line or a failure that was explained, or 1
     *     for any other, whose stack trace was written
     */
    public static int run(
            Runnable server, Predicate<RuntimeException> explain, String... arguments) {
        // The library of command lines takes a tenth of the time of a start.
        return arguments.length == 0 ? serve(server, explain) : execute(explain, arguments);
    }

    private static int serve(Runnable server, Predicate<RuntimeException> explain) {
        try {
            server.run();
            return 0;
        } catch (RuntimeException failure) {
            if (explain.test(failure)) {
                return FAILED;
            }
            failure.printStackTrace();
            return UNEXPLAINED;
        }
    }

    private static int execute(Predicate<RuntimeException> explain, String... arguments) {
        return new CommandLine(new Commands())
                .setOut(writer(System.out))
                .setErr(writer(System.err))
                .setExecutionExceptionHandler(
                        (failure, _, _) -> {
                            if (failure instanceof RuntimeException known && explain.test(known)) {
                                return FAILED;
                            }
                            throw failure;
                        })
                .execute(arguments);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /**
     * Runs work on the beans of a production, without a server.
     *
     * @throws InvalidSettingException in a demo, which has all accounts that it needs
     */
    static void inProduction(Consumer<ApplicationContext> work) {
        Settings settings = Settings.of(System.getenv());
        if (settings.isDemo()) {
            throw new InvalidSettingException(
                    Settings.ENVIRONMENT, "commands are for production; this is a demo");
        }
        try (ApplicationContext context = Wiring.of(settings).build().start()) {
            work.accept(context);
        }
    }
}
