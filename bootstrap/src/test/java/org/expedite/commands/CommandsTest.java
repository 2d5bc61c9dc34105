package org.expedite.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expedite.served.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private static final Map<String, String> PRODUCTION =
            Map.of(
                    "EXPEDITE_ENVIRONMENT", "production",
                    "EXPEDITE_EMBEDDED_IN_PRODUCTION", "true",
                    "EXPEDITE_PUBLIC_URL", "https://support.example");

    @TempDir private Path directory;

    @Test
    void an_invitation_of_an_administrator_is_printed_once() throws Exception {
        Program.End end = run(PRODUCTION, "invite-administrator", "alice");

        assertThat(end.exitCode()).as(end.standardError()).isZero();
        assertThat(end.standardOutput().lines().filter(line -> line.startsWith("https:")))
                .singleElement()
                .asString()
                .matches("https://support\\.example/invitations/[A-Za-z0-9_-]{43}");
        assertThat(end.standardOutput()).contains("for alice, once, until ");
    }

    @Test
    void a_tokens_file_with_an_invalid_line_stores_nothing() throws Exception {
        Path file = Files.writeString(directory.resolve("tokens"), "not a hash\n");

        failed(
                run(PRODUCTION, "import-tokens", file.toString()),
                "line 1 of the tokens file has no SHA-256");
    }

    @Test
    void a_demo_has_no_commands() throws Exception {
        failed(
                run(Map.of(), "invite-administrator", "alice"),
                "EXPEDITE_ENVIRONMENT: commands are for production");
    }

    private static void failed(Program.End end, String line) {
        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.standardError().strip().lines()).singleElement().asString().startsWith(line);
    }

    private Program.End run(Map<String, String> variables, String... arguments) throws Exception {
        Map<String, String> all = new HashMap<>(variables);
        all.put("EXPEDITE_DATA_DIR", directory.resolve("data").toString());
        return Program.runToItsEnd(List.of(arguments), all, directory);
    }
}
