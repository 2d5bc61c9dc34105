package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.access.Role;
import org.expedite.application.registry.PersonKind;
import org.junit.jupiter.api.Test;

/** The texts of pages against the templates and classes that use them. */
class TextsTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern USED = Pattern.compile("\"([a-z_]+(?:\\.[a-z_0-9A-Z]+)+)\"");

    /** Keys that are made of codes. */
    private static final Pattern BY_CODE =
            Pattern.compile(
                    "(problem\\.(\\d+|other)(\\.text)?)|((role|kind|error|demo|sign_in\\.problem)\\..*)");

    @Test
    void every_text_is_used_and_every_used_text_exists() throws IOException {
        Set<String> texts = texts().stringPropertyNames();
        Set<String> used =
                Stream.of(MAIN.resolve("jte"), MAIN.resolve("java/org/expedite/web/pages"))
                        .flatMap(folder -> files(folder).stream())
                        .flatMap(file -> USED.matcher(read(file)).results())
                        .map(found -> found.group(1))
                        .filter(key -> !key.matches(".*\\.(css|svg)|texts\\.pages"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(texts.stream().filter(key -> !BY_CODE.matcher(key).matches()))
                .containsExactlyInAnyOrderElementsOf(
                        used.stream().filter(key -> !BY_CODE.matcher(key).matches()).toList());
    }

    @Test
    void every_code_has_a_text() {
        Texts pages = new Texts();

        assertThat(Role.values()).allSatisfy(role -> assertThat(pages.role(role)).isNotBlank());
        assertThat(PersonKind.values())
                .allSatisfy(kind -> assertThat(pages.kind(kind)).isNotBlank());
    }

    @Test
    void texts_are_formatted_with_their_values() {
        Texts pages = new Texts();

        assertThat(pages.language()).isEqualTo("en");
        assertThat(pages.text("problem.retry_after", "3")).isEqualTo("Try again in 3 seconds.");
        assertThat(pages.has("problem.404")).isTrue();
        assertThat(pages.has("problem.418")).isFalse();
    }

    @Test
    void an_apostrophe_is_never_taken_for_a_quotation() throws IOException {
        assertThat(texts().values()).allSatisfy(text -> assertThat(lone(text)).isFalse());
    }

    private static boolean lone(Object text) {
        return text.toString().replace("''", "").contains("'");
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(MAIN.resolve("resources/texts/pages.properties")));
        return texts;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
