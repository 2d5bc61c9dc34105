package org.expedite.domain.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Compares a generated page or file with the approved one. {@code -Dexpedite.approve=true} approves
 * the generated one.
 */
public final class Approved {
    private Approved() {}

    /**
     * Fails if the pages differ.
     *
     * @param page the approved one, from the root of the project, without its extension
     * @param command the Maven command of the test that generates it
     */
    public static void check(String page, String command, String generated) {
        Path approved = root().resolve(page + ".approved.md");
        String text =
                "<!-- Generated from the code, and checked by its tests: do not edit. To approve a"
                        + " change: "
                        + command
                        + " -Dexpedite.approve=true -->\n\n"
                        + generated;
        assertThat(read(approved, text))
                .as("%s is not what the code does; see its first line", approved)
                .isEqualTo(text);
    }

    /**
     * Fails if a file differs from what is generated. The failure names the first line that
     * differs, because such a file may be long.
     *
     * @param file the approved one, from the root of the project
     * @param command how Maven runs the test that generates it
     */
    public static void checkFile(String file, String command, String generated) {
        String approved = read(root().resolve(file), generated);
        if (!approved.equals(generated)) {
            fail(
                    "%s is not what the code generates; %s%nTo approve the change: %s"
                            + " -Dexpedite.approve=true",
                    file, firstDifference(approved, generated), command);
        }
    }

    /** Returns whether this test run approves generated files. */
    public static boolean approving() {
        return Boolean.getBoolean("expedite.approve");
    }

    /** The folder that holds the modules of the project. */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("domain/pom.xml"))) {
            here = here.getParent();
        }
        return here;
    }

    /** Describes the first line in which two different texts differ. */
    static String firstDifference(String approved, String generated) {
        List<String> before = approved.lines().toList();
        List<String> after = generated.lines().toList();
        int line = Arrays.mismatch(before.toArray(), after.toArray());
        return line < 0
                ? "they differ in line ends"
                : "line %d%n  approved:  %s%n  generated: %s"
                        .formatted(line + 1, lineOf(before, line), lineOf(after, line));
    }

    private static String lineOf(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(no such line)";
    }

    /** Reads an approved text, after writing it if this run approves it. */
    private static String read(Path approved, String generated) {
        try {
            if (approving()) {
                Files.createDirectories(approved.getParent());
                Files.writeString(approved, generated);
            }
            assertThat(approved).as("run with -Dexpedite.approve=true, then review it").exists();
            return Files.readString(approved).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
