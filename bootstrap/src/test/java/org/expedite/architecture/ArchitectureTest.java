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
        return Rules.of(ProductionClasses.ROOT, ProductionClasses.exported());
    }

    static List<KnowledgeMap> maps() {
        return Maps.of(ProductionClasses.ROOT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_code_satisfies_each_rule(ArchRule rule) {
        rule.check(ProductionClasses.classes());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void every_dependency_that_a_map_allows_is_used(KnowledgeMap map) {
        assertThat(map.unused(ProductionClasses.classes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void the_maps_allow_no_cycle(KnowledgeMap map) {
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
    void classes_of_all_modules_are_analyzed(String name) {
        assertThat(ProductionClasses.classes().contain(ProductionClasses.ROOT + "." + name))
                .isTrue();
    }

    @Test
    void unknown_modules_are_included_and_tests_are_not() {
        Set<Location> ours =
                Stream.of(
                                "file:/house/adapters-crm/target/classes/org/expedite/",
                                "file:/house/adapters-crm/target/test-classes/org/expedite/",
                                "jar:file:/house/expedite-adapters-crm-1.jar!/org/expedite/",
                                "jar:file:/house/expedite-adapters-crm-1-tests.jar!/org/expedite/")
                        .map(URI::create)
                        .map(Location::of)
                        .collect(Collectors.toSet());

        assertThat(ProductionClasses.modules(ours))
                .extracting(Location::asURI)
                .extracting(URI::toString)
                .containsExactlyInAnyOrder(
                        "file:/house/adapters-crm/target/classes/org/expedite/",
                        "jar:file:/house/expedite-adapters-crm-1.jar!/org/expedite/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "served.Center",
                "architecture.ProductionClasses",
                "persistence.TestDatabase"
            })
    void test_classes_are_not_analyzed(String name) {
        assertThat(ProductionClasses.classes().contain(ProductionClasses.ROOT + "." + name))
                .isFalse();
    }
}
