package org.expedite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The index of the decisions has a row for each page, with its number, title and date. */
class DecisionsIndexTest {
    private static final Path FOLDER = Path.of("docs", "decisions");

    /** A link whose text is the number of a decision, such as {@code decision 12}. */
    private static final Pattern LINK =
            Pattern.compile("\\[(?:decision )?(\\d+)]\\((?:[^)]*/)?(\\d{3})-[^)]*\\)");

    private static final Pattern ROW =
            Pattern.compile(
                    "(?m)^\\| (\\d+) \\| \\[(.+)\\]\\((\\d{3}-[a-z0-9-]+\\.md)\\) \\|"
                            + " (\\d{4}-\\d\\d-\\d\\d) \\|$");

    @Test
    void has_exactly_one_row_per_page() {
        assertThat(rows().stream().map(row -> row.group(3)))
                .containsExactlyElementsOf(
                        decisions().stream().map(DecisionsIndexTest::fileName).toList());
    }

    @Test
    void rows_have_number_title_and_date_of_the_pages() {
        assertThat(rows())
                .allSatisfy(
                        row -> {
                            Page page = Page.of(FOLDER.resolve(row.group(3)));
                            assertThat(page.text())
                                    .startsWith(
                                            "# %s. %s\n\n*%s*\n"
                                                    .formatted(
                                                            row.group(1),
                                                            row.group(2),
                                                            row.group(4)));
                            assertThat(fileName(page))
                                    .startsWith("%03d-".formatted(Integer.parseInt(row.group(1))));
                        });
    }

    @Test
    void numbers_are_consecutive_from_one() {
        List<Integer> numbers = rows().stream().map(row -> Integer.parseInt(row.group(1))).toList();

        assertThat(numbers)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void links_to_decisions_have_their_numbers() {
        for (Page page : Page.all()) {
            assertThat(LINK.matcher(page.text()).results())
                    .as(page.path().toString())
                    .allMatch(link -> number(link.group(1)) == number(link.group(2)));
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static List<MatchResult> rows() {
        return ROW.matcher(Page.of(FOLDER.resolve("README.md")).text()).results().toList();
    }

    private static List<Page> decisions() {
        return Page.all().stream()
                .filter(page -> page.path().startsWith(FOLDER))
                .filter(page -> !page.path().endsWith("README.md"))
                .toList();
    }

    private static String fileName(Page page) {
        return page.path().getFileName().toString();
    }
}
