package org.expedite.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A migration can be repeated if it is one statement, of a form that the guard knows. */
class MigrationFilesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src", "main", "resources", "db");
    private static final Pattern COMMENT = Pattern.compile("(?m)--.*$");

    @Test
    void each_file_has_one_statement_of_a_known_form() throws IOException {
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(30);
        for (Path file : files) {
            String sql = Files.readString(file);
            assertThat(COMMENT.matcher(sql).replaceAll("").strip().split(";"))
                    .as("statements of %s", file.getFileName())
                    .hasSize(1);
            assertThat(StatementForm.read(sql)).as("form of %s", file.getFileName()).isPresent();
        }
    }

    @Test
    void names_are_read_from_statements() {
        assertThat(StatementForm.read("create fulltext index ix_a on b (c);"))
                .contains(
                        new StatementForm.Statement(
                                StatementForm.ADD_INDEX, new StatementForm.Names("b", "ix_a", "")));
        assertThat(StatementForm.read("-- Why.\nALTER TABLE `b` rename column c\n to d"))
                .contains(
                        new StatementForm.Statement(
                                StatementForm.RENAME_COLUMN,
                                new StatementForm.Names("b", "c", "d")));
        assertThat(StatementForm.read("alter table b add column c int, add column d int"))
                .as("two changes, of which the first may be made")
                .isEmpty();
        assertThat(StatementForm.read("lock tables b write")).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
