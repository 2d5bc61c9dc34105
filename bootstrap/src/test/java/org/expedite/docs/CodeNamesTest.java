package org.expedite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.expedite.domain.pages.Approved;
import org.junit.jupiter.api.Test;

/** Names of code in backticks name existing code. */
class CodeNamesTest {
    private static final SourceTree TREE = SourceTree.read();

    /** A type, with packages before it and members behind it: {@code web/api/lists/Page.of}. */
    private static final Pattern TYPE =
            Pattern.compile("@?((?:[a-z]+[./])*)([A-Z]\\w*[a-z]\\w*)((?:\\.\\w+)*)(?:\\(\\))?");

    private static final Pattern PACKAGE =
            Pattern.compile(
                    "(?:org\\.expedite|domain|application|web|persistence|scheduling|wiring"
                            + "|settings|sample)(?:[./][a-z]+)+");

    private static final Pattern FILE =
            Pattern.compile("(?:[\\w.-]+/)*[\\w.-]+\\.(?:md|yml|xml|json|mjs|txt)");

    /** Names of libraries, protocols and other languages. */
    private static final Set<String> FOREIGN =
            Set.of(
                    "ApiResponse",
                    "BigDecimal",
                    "ConfigurationProperties",
                    "Dialect",
                    "Execution",
                    "HttpClient",
                    "IllegalStateException",
                    "JsonEncoder",
                    "MicronautTest",
                    "MockBean",
                    "NaN",
                    "ETag",
                    "Query",
                    "Range",
                    "Replaces",
                    "Scheduled",
                    "Tag",
                    "TempDir");

    /** Loggers, which are named like packages. */
    private static final Set<String> LOGGERS = Set.of("org.expedite.web.access");

    /** Packages invented by a page, to show the code of a reader. */
    private static final Set<String> MADE_UP = Set.of("org.expedite.crm");

    /** Decision 33 lists former packages beside present ones. */
    private static final String LAYOUT = "033-layout.md";

    @Test
    void types_packages_and_files_exist() {
        Set<String> missing = new TreeSet<>();
        pages().forEach(
                        page ->
                                tokens(page)
                                        .filter(token -> !exists(token))
                                        .map(token -> page + ": " + token)
                                        .forEach(missing::add));

        assertThat(missing).isEmpty();
    }

    @Test
    void all_exceptions_are_used() {
        List<String> used = pages().flatMap(CodeNamesTest::tokens).toList();

        assertThat(FOREIGN)
                .noneMatch(TREE::hasType)
                .allMatch(name -> used.stream().anyMatch(token -> nameIn(token).equals(name)));
        assertThat(used).containsAll(LOGGERS).containsAll(MADE_UP);
        assertThat(LOGGERS).noneMatch(TREE::hasPackage);
    }

    @Test
    void detects_names_that_do_not_exist() {
        assertThat(exists("CaseDesk")).isTrue();
        assertThat(exists("cases/CaseTransitions")).isTrue();
        assertThat(exists("org.expedite.domain.cases.SupportCase")).isTrue();
        assertThat(exists("web/api/cases")).isTrue();
        assertThat(exists("UnitOfWork.afterCommit")).isTrue();

        assertThat(exists("CaseMover")).isFalse();
        assertThat(exists("queues/CaseTransitions")).isFalse();
        assertThat(exists("org.expedite.cases.SupportCase")).isFalse();
        assertThat(exists("web/cases")).isFalse();
        assertThat(exists("UnitOfWork.beforeCommit")).isFalse();
        assertThat(exists("docs/house.md")).isFalse();
    }

    private static Stream<Page> pages() {
        return Page.all().stream()
                .filter(page -> !page.isGenerated() && !page.path().endsWith(LAYOUT));
    }

    private static Stream<String> tokens(Page page) {
        return page.codes().stream()
                .flatMap(Pattern.compile("[\\s,;=()<>\\[\\]{}\"]+")::splitAsStream);
    }

    private static boolean exists(String token) {
        if (FILE.matcher(token).matches()) {
            return !startsInTree(token) || Files.exists(Approved.root().resolve(token));
        }
        Matcher type = TYPE.matcher(token);
        if (type.matches()) {
            return FOREIGN.contains(type.group(2)) || isOurs(type);
        }
        return !PACKAGE.matcher(token).matches()
                || LOGGERS.contains(token)
                || MADE_UP.contains(token)
                || TREE.hasPackage(token.replace('/', '.'));
    }

    private static boolean startsInTree(String file) {
        int slash = file.indexOf('/');
        return slash > 0 && Files.isDirectory(Approved.root().resolve(file.substring(0, slash)));
    }

    private static boolean isOurs(Matcher type) {
        String packages = type.group(1).replace('/', '.').replaceAll("\\.$", "");
        String member = type.group(3).replaceAll("^.*\\.", "");
        return TREE.has(packages, type.group(2), member);
    }

    private static String nameIn(String token) {
        Matcher type = TYPE.matcher(token);
        return type.matches() ? type.group(2) : "";
    }
}
