package org.expedite.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.expedite.domain.pages.Approved;

/**
 * One page of Markdown.
 *
 * @param path from the root of the project
 * @param text the content of the page
 */
record Page(Path path, String text) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```|^ {4}(?! *[*-]).*?$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

    /** All pages of {@code docs} and the README. */
    static List<Page> all() {
        Path root = Approved.root();
        try (Stream<Path> files = Files.walk(root.resolve("docs"))) {
            return Stream.concat(Stream.of(root.resolve("README.md")), files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> of(root.relativize(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a page by its path from the root of the project. */
    static Page of(Path path) {
        try {
            return new Page(path, Files.readString(Approved.root().resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether a test generates this page. */
    boolean isGenerated() {
        return path.toString().endsWith(".approved.md");
    }

    /** The texts in backticks outside of code blocks. */
    List<String> codes() {
        return CODE.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(code -> code.group(1))
                .toList();
    }

    /** Targets of the links outside of code blocks. */
    List<String> links() {
        return LINK.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    /** Anchors of the headings of this page, as GitHub creates them. */
    List<String> anchors() {
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    /** Cells of the tables, row by row, without their header lines. */
    List<List<String>> rows() {
        return text.lines()
                .filter(line -> line.startsWith("| ") && line.endsWith(" |"))
                .filter(line -> !line.matches("[| -]+"))
                .map(line -> List.of(Pattern.compile(" \\| ").split(trimmed(line))))
                .toList();
    }

    private static String trimmed(String line) {
        Matcher matcher = Pattern.compile("^\\| (.*?) *\\|$").matcher(line);
        return matcher.matches() ? matcher.group(1) : line;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
