package org.expedite.domain.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a generated page with the one that was approved. {@code -Dexpedite.approve=true}
 * approves what is generated.
 */
public final class Approved {
    private Approved() {}

    /**
     * Fails where the pages differ.
     *
     * @param page the approved one, from the root of the project, without its ending
     * @param command how Maven runs the test that generates it
     */
    public static void check(String page, String command, String generated) {
        Path approved = root().resolve(page + ".approved.md");
        String text =
                "<!-- Generated from the code, and checked by its tests: do not edit. To approve a"
                        + " change: "
                        + command
                        + " -Dexpedite.approve=true -->\n\n"
                        + generated;
        try {
            if (Boolean.getBoolean("expedite.approve")) {
                Files.createDirectories(approved.getParent());
                Files.writeString(approved, text);
            }
            assertThat(approved).as("run with -Dexpedite.approve=true, then look at it").exists();
            assertThat(Files.readString(approved).replace("\r\n", "\n"))
                    .as("%s is not what the code does; see its first line", approved)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("domain/pom.xml"))) {
            here = here.getParent();
        }
        return here;
    }
}
