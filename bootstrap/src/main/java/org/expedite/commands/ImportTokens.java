package org.expedite.commands;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.expedite.application.accounts.ImportedToken;
import org.expedite.application.accounts.TokenImportDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Stores the tokens of a file of an earlier version, so that their holders need no new ones. */
@Command(
        name = "import-tokens",
        description = "Stores the tokens of a tokens file, and the accounts that they need.")
@SuppressWarnings("NullAway.Init") // The library sets the fields.
final class ImportTokens implements Runnable {
    @Spec private CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "The tokens file of an earlier version.")
    private Path file;

    @Override
    public void run() {
        List<ImportedToken> tokens = read();
        Commands.inProduction(context -> store(context, tokens));
    }

    private List<ImportedToken> read() {
        try {
            return TokensFile.read(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException _) {
            throw new CommandFailedException("the file '" + file + "' cannot be read");
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailedException(String.valueOf(wrong.getMessage()));
        }
    }

    private void store(ApplicationContext context, List<ImportedToken> tokens) {
        int stored = stored(context.getBean(TokenImportDesk.class), tokens);
        command.commandLine()
                .getOut()
                .println(stored + " of " + tokens.size() + " tokens are new and stored");
    }

    private static int stored(TokenImportDesk desk, List<ImportedToken> tokens) {
        try {
            return desk.store(tokens);
        } catch (IllegalArgumentException impossible) {
            throw new CommandFailedException(String.valueOf(impossible.getMessage()));
        }
    }
}
