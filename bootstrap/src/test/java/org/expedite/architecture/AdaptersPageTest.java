package org.expedite.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class AdaptersPageTest {
    private static final Path PAGE = Path.of("..", "docs", "adapters.md");
    private static final Path APPLICATION = Path.of("..", "application", "src");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `((?:[a-z]+\\.)?[A-Z]\\w+)` \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern CONTRACT = Pattern.compile("`([A-Z]\\w*Contract)`");

    @Test
    void names_ports_that_there_are() throws IOException {
        List<String> ports = rows().map(row -> row.group(1)).toList();

        assertThat(ports)
                .hasSizeGreaterThan(10)
                .allMatch(port -> House.classes().contain("org.expedite.application." + port));
    }

    @Test
    void names_all_contracts_that_there_are_and_no_others() throws IOException {
        Set<String> told =
                rows().flatMap(row -> CONTRACT.matcher(row.group(2)).results())
                        .map(contract -> contract.group(1))
                        .collect(Collectors.toSet());
        try (Stream<Path> sources = Files.walk(APPLICATION.resolve("test"))) {
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(
                            sources.map(source -> source.getFileName().toString())
                                    .filter(name -> name.endsWith("Contract.java"))
                                    .map(name -> name.replace(".java", ""))
                                    .toList());
        }
    }

    private static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results();
    }
}
