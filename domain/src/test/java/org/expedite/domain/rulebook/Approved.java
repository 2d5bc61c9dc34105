package org.expedite.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a generated page with the one that was approved. {@code -Dexpedite.approve=true}
 * approves what is generated.
 */
final class Approved {
    private static final String HEADER =
            "<!-- Generated from the code, and checked by its tests: do not edit. To approve a"
                    + " change: mvn -pl domain test -Dexpedite.approve=true -->\n\n";

    private Approved() {}

    static void check(String name, String generated) {
        Path page = root().resolve("docs/rules").resolve(name + ".approved.md");
        String text = HEADER + generated;
        try {
            if (Boolean.getBoolean("expedite.approve")) {
                Files.createDirectories(page.getParent());
                Files.writeString(page, text);
            }
            assertThat(page).as("run with -Dexpedite.approve=true, then look at it").exists();
            assertThat(Files.readString(page).replace("\r\n", "\n"))
                    .as("%s is not what the code does; see its first line", page)
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
