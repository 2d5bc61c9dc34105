package org.expedite.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.persistence.database.DatabaseKind;
import org.junit.jupiter.api.Test;

class AdaptersPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve(Path.of("docs", "adapters.md"));
    private static final Path APPLICATION = ROOT.resolve(Path.of("application", "src"));
    private static final String APPLICATION_PACKAGE = "org.expedite.application.";
    private static final Pattern ROW =
            Pattern.compile(
                    "(?m)^\\| `((?:[a-z]+\\.)?[A-Z]\\w+)` \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern CONTRACT = Pattern.compile("`([A-Z]\\w*Contract)`");
    private static final Pattern NAME =
            Pattern.compile("`(org\\.expedite(?:\\.\\w+)*\\.[A-Z]\\w+)`");
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^ +mvn verify -pl (\\S+) -am -Dtest=(\\w+) (\\S+)$");

    /** Interfaces that need no adapter of their own: recipients of events, and sources of files. */
    private static final Set<String> NO_PORTS =
            Set.of(
                    "org.expedite.application.BusinessEvents",
                    "org.expedite.application.attachments.Content");

    /** Ports that change together with a port. */
    private static final Set<String> GROUPS =
            Set.of(
                    "the store",
                    "the store, the scheduler",
                    "the scheduler",
                    "reads cases",
                    "reads the registry",
                    "the files",
                    "nothing");

    @Test
    void names_exactly_the_existing_ports() throws IOException {
        List<String> ports = rows().map(row -> APPLICATION_PACKAGE + row.group(1)).toList();

        assertThat(ports)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        ProductionClasses.classes().stream()
                                .filter(type -> type.getName().startsWith(APPLICATION_PACKAGE))
                                .filter(AdaptersPageTest::isPort)
                                .map(JavaClass::getName)
                                .filter(name -> !NO_PORTS.contains(name))
                                .toList());
    }

    @Test
    void lists_the_ports_that_change_together() throws IOException {
        assertThat(rows().map(row -> row.group(2)).collect(Collectors.toSet())).isEqualTo(GROUPS);
    }

    @Test
    void names_exactly_the_existing_contracts() throws IOException {
        Set<String> named =
                rows().flatMap(row -> CONTRACT.matcher(row.group(3)).results())
                        .map(contract -> contract.group(1))
                        .collect(Collectors.toSet());

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        contractSources()
                                .map(source -> source.getFileName().toString())
                                .map(name -> name.replace(".java", ""))
                                .toList());
    }

    @Test
    void describes_the_timeout_of_every_contract() throws IOException {
        assertThat(contractSources())
                .allSatisfy(
                        source ->
                                assertThat(text(source))
                                        .containsPattern("(?m)^@PortContract\\npublic interface "));
    }

    @Test
    void names_only_existing_classes() throws IOException {
        Set<String> named =
                NAME.matcher(Files.readString(PAGE))
                        .results()
                        .map(name -> name.group(1))
                        .collect(Collectors.toSet());

        assertThat(named)
                .hasSizeGreaterThan(10)
                .allMatch(name -> ProductionClasses.classes().contain(name) || isSource(name));
    }

    @Test
    void names_every_kind_of_database() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(Arrays.stream(DatabaseKind.values()).map(k -> "`" + k + "`").toList());
    }

    @Test
    void has_commands_that_run_tests_of_the_named_module() throws IOException {
        List<MatchResult> commands = COMMAND.matcher(Files.readString(PAGE)).results().toList();

        assertThat(commands).hasSize(3);
        for (MatchResult command : commands) {
            assertThat(command.group(3)).isEqualTo("-Dsurefire.failIfNoSpecifiedTests=false");
            try (Stream<Path> tests =
                    Files.walk(ROOT.resolve(Path.of(command.group(1), "src", "test")))) {
                assertThat(tests.map(test -> test.getFileName().toString()))
                        .as("tests of %s", command.group(1))
                        .contains(command.group(2) + ".java");
            }
        }
    }

    private static boolean isPort(JavaClass type) {
        return type.isInterface()
                && type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.reflect().isSealed();
    }

    private static boolean isSource(String name) {
        Path file = Path.of(name.replace('.', '/') + ".java");
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve(Path.of("src", "test", "java")))
                    .anyMatch(sources -> Files.exists(sources.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> contractSources() throws IOException {
        try (Stream<Path> sources = Files.walk(APPLICATION.resolve("test"))) {
            return sources
                    .filter(source -> source.getFileName().toString().endsWith("Contract.java"))
                    .filter(source -> !source.endsWith("PortContract.java"))
                    .toList()
                    .stream();
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results();
    }
}
