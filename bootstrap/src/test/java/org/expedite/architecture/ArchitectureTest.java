package org.expedite.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    static List<ArchRule> rules() {
        return Rules.of(House.ROOT, House.exported());
    }

    static List<KnowledgeMap> maps() {
        return Maps.of(House.ROOT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keeps_each_rule(ArchRule rule) {
        rule.check(House.classes());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void needs_all_that_a_map_allows(KnowledgeMap map) {
        assertThat(map.unused(House.classes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void allows_no_cycle(KnowledgeMap map) {
        assertThat(map.inCycles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Application",
                "domain.escalation.Rule",
                "application.escalation.EscalationDesk",
                "web.api.escalation.EscalationsController",
                "persistence.escalation.JdbcEscalations",
                "scheduling.BackgroundJobs",
                "wiring.Wiring"
            })
    void is_seen_in_all_its_modules(String name) {
        assertThat(House.classes().contain(House.ROOT + "." + name)).isTrue();
    }

    @Test
    void takes_in_a_module_that_nobody_here_has_heard_of_and_no_tests() {
        Set<Location> ours =
                Stream.of(
                                "file:/house/adapters-crm/target/classes/org/expedite/",
                                "file:/house/adapters-crm/target/test-classes/org/expedite/",
                                "jar:file:/house/expedite-adapters-crm-1.jar!/org/expedite/",
                                "jar:file:/house/expedite-adapters-crm-1-tests.jar!/org/expedite/")
                        .map(URI::create)
                        .map(Location::of)
                        .collect(Collectors.toSet());

        assertThat(House.modules(ours))
                .extracting(Location::asURI)
                .extracting(URI::toString)
                .containsExactlyInAnyOrder(
                        "file:/house/adapters-crm/target/classes/org/expedite/",
                        "jar:file:/house/expedite-adapters-crm-1.jar!/org/expedite/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"served.Center", "architecture.House", "persistence.TestDatabase"})
    void is_looked_at_without_its_tests(String name) {
        assertThat(House.classes().contain(House.ROOT + "." + name)).isFalse();
    }
}
