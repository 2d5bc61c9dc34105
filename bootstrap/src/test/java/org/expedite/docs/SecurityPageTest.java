package org.expedite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of security names a test for each claim, and passes over no requirement. */
class SecurityPageTest {
    private static final Page PAGE = Page.of(Path.of("docs", "security.md"));
    private static final SourceTree TREE = SourceTree.read();

    private static final String WEAKNESSES = "Published weaknesses";
    private static final String API_RISKS = "OWASP API Security Top 10 (2023)";
    private static final String MET = "ASVS 5.0.0";
    private static final String NOT_MET = "Not met";
    private static final String INAPPLICABLE = "Does not apply";
    private static final List<String> CLAIMS =
            List.of(WEAKNESSES, "Ways to sign in", API_RISKS, MET, "Keys and algorithms");

    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+)#(\\w+)`");

    @Test
    void every_claim_has_a_test() {
        List<String> without = new ArrayList<>();
        for (String title : CLAIMS) {
            List<List<String>> rows = rows(title);
            assertThat(rows).as(title).isNotEmpty();
            rows.stream()
                    .filter(row -> !NAMED_TEST.matcher(row.getLast()).find())
                    .forEach(row -> without.add(title + ": " + row.getFirst()));
        }
        assertThat(without).isEmpty();
    }

    @Test
    void every_named_test_exists() {
        assertThat(
                        NAMED_TEST
                                .matcher(PAGE.text())
                                .results()
                                .filter(test -> !TREE.hasTest(test.group(1), test.group(2)))
                                .map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void detects_tests_that_do_not_exist() {
        String own = "detects_tests_that_do_not_exist";

        assertThat(TREE.hasTest("SecurityPageTest", own)).isTrue();
        assertThat(TREE.hasTest("JdbcSessionsTest", "an_ended_session_is_found_no_more"))
                .as("by its contract")
                .isTrue();
        assertThat(TREE.hasTest("SecurityPageTest", "detects_nothing")).isFalse();
        assertThat(TREE.hasTest("LinksTest", own)).isFalse();
        assertThat(TREE.hasTest("SecurityPage", own)).isFalse();
        assertThat(TREE.hasTest("SourceTree", "hasTest")).as("no test").isFalse();
    }

    @Test
    void all_risks_of_apis_are_listed() {
        assertThat(rows(API_RISKS))
                .extracting(row -> row.getFirst().split(" ", -1)[0])
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 10).mapToObj(i -> "API" + i + ":2023").toList());
    }

    @Test
    void every_requirement_of_the_first_two_levels_is_in_one_place() {
        assertThat(numbers(MET)).doesNotHaveDuplicates();
        assertThat(Stream.of(MET, NOT_MET, INAPPLICABLE).flatMap(title -> numbers(title).stream()))
                .containsExactlyInAnyOrderElementsOf(Asvs.upToLevel(2));
        assertThat(rows(MET).stream().map(row -> row.getFirst().split(",", -1)[0]))
                .isSortedAccordingTo(Asvs.ORDER);
    }

    @Test
    void what_is_not_met_says_what_to_do_meanwhile() {
        assertThat(rows(NOT_MET)).allMatch(row -> row.size() == 3);
    }

    /** Returns the requirements in the first cells of a section, also those of whole chapters. */
    private static List<String> numbers(String title) {
        return rows(title).stream()
                .flatMap(row -> Stream.of(row.getFirst().split(", ")))
                .flatMap(number -> Asvs.within(number).stream())
                .toList();
    }

    /** Returns the rows of all tables below a heading, without their heads. */
    private static List<List<String>> rows(String title) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, String> section : sections()) {
            if (section.getKey().equals(title)) {
                List<List<String>> all = new Page(PAGE.path(), section.getValue()).rows();
                rows.addAll(all.stream().filter(row -> !row.equals(all.getFirst())).toList());
            }
        }
        return rows;
    }

    /** Returns the parts of the page by the heading of the second level that they are below. */
    private static List<Map.Entry<String, String>> sections() {
        return Stream.of(PAGE.text().split("(?m)^## "))
                .map(part -> part.split("\n", 2))
                .map(part -> Map.entry(part[0].strip(), part[1]))
                .toList();
    }

    @Test
    void all_sections_are_checked() {
        assertThat(new TreeSet<>(sections().stream().map(Map.Entry::getKey).toList()))
                .containsAll(CLAIMS)
                .contains(NOT_MET, INAPPLICABLE);
    }
}
