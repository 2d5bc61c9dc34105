package org.expedite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page docs/language.md is the glossary of the programme and of the code. */
class GlossaryTest {
    private static final SourceTree TREE = SourceTree.read();
    private static final Pattern NAMES = Pattern.compile("(`\\w+`)?(, `\\w+`)*");

    @Test
    void has_one_row_per_term_in_alphabetical_order() {
        List<String> terms = terms().map(row -> row.getFirst().toLowerCase(Locale.ROOT)).toList();

        assertThat(terms)
                .hasSizeGreaterThan(60)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void names_only_existing_types() {
        assertThat(terms())
                .allSatisfy(
                        row -> {
                            assertThat(row).hasSize(3);
                            assertThat(row.getLast()).matches(NAMES);
                        });
        assertThat(terms().flatMap(GlossaryTest::types)).allMatch(TREE::hasType);
    }

    @Test
    void names_every_desk_and_every_result_of_a_use_case() {
        assertThat(terms().flatMap(GlossaryTest::types))
                .containsAll(
                        TREE.typesOf("application").stream()
                                .filter(type -> type.endsWith("Desk"))
                                .toList())
                .containsAll(
                        TREE.typesOf("application").stream()
                                .filter(type -> type.endsWith("Result"))
                                .toList());
    }

    private static Stream<List<String>> terms() {
        return Page.of(Path.of("docs", "language.md")).rows().stream()
                .filter(row -> row.size() == 3 && !row.getFirst().equals("term"));
    }

    private static Stream<String> types(List<String> row) {
        return Pattern.compile("`(\\w+)`").matcher(row.getLast()).results().map(m -> m.group(1));
    }
}
