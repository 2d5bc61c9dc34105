package org.expedite.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OffendersTest {
    private static final String ROOT = "org.expedite.architecture.offenders";
    private static final Pattern TYPE =
            Pattern.compile("<" + ROOT + "\\.((?:[a-z]+\\.)*[A-Z]\\w*)");

    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().withImportOption(House::isWritten).importPackages(ROOT);

    private static final List<ArchRule> RULES =
            Rules.of(
                    ROOT,
                    Stream.of(
                                    "domain.cases",
                                    "domain.program",
                                    "application",
                                    "application.cases",
                                    "application.escalation")
                            .map(name -> ROOT + "." + name)
                            .collect(Collectors.toSet()));

    static Stream<Arguments> offenders() {
        return Stream.of(
                caught(
                        "domain knows only what the list of its layer names",
                        "domain.cases.ReadsFiles",
                        "domain.cases.ThrowsDice"),
                caught(
                        "application knows only what the list of its layer names",
                        "application.escalation.KnowsThePage"),
                caught(
                        "web knows only what the list of its layer names",
                        "web.cases.KnowsTheDatabase",
                        "web.cases.KnowsTheNewOne",
                        "web.cases.KnowsTheStore"),
                caught(
                        "persistence knows only what the list of its layer names",
                        "persistence.cases.KnowsThePages",
                        "persistence.cases.StrayController"),
                caught(
                        "scheduling knows only what the list of its layer names",
                        "scheduling.KnowsTheStore"),
                caught(
                        "the packages of domain know each other in no circle",
                        "domain.cases.KnowsProgram",
                        "domain.program.KnowsCases"),
                caught(
                        "the packages of application know each other in no circle",
                        "application.cases.KnowsEscalation",
                        "application.escalation.KnowsThePage"),
                caught(
                        "the packages of web know each other in no circle",
                        "web.cases.KnowsLists",
                        "web.lists.KnowsTheCases"),
                caught(
                        "the packages of persistence know each other in no circle",
                        "persistence.cases.KnowsRows",
                        "persistence.registry.KnowsTheStore"),
                caught(
                        "the packages of any other adapter know each other in no circle",
                        "attic.box.KnowsTheShelf",
                        "attic.shelf.KnowsTheBox"),
                caught(
                        "the parts of all know only what the map allows",
                        "application.escalation.KnowsThePage",
                        "attic.KnowsTheStore",
                        "persistence.cases.KnowsThePages",
                        "scheduling.KnowsTheStore",
                        "web.cases.KnowsTheNewOne",
                        "web.cases.KnowsTheStore"),
                caught(
                        "the parts of domain know only what the map allows",
                        "domain.cases.KnowsProgram",
                        "domain.util.Anything"),
                caught(
                        "the parts of application know only what the map allows",
                        "application.cases.KnowsEscalation",
                        "application.cases.KnowsTheComposition"),
                caught(
                        "the core takes no time and no chance from the machine",
                        "domain.cases.ReadsTheClock",
                        "domain.cases.ThrowsDice"),
                caught("packages are named after concepts", "domain.util.Anything"),
                caught("types are named after what they are", "CaseManager"),
                caught(
                        "controllers are called so and live in the web",
                        "persistence.cases.StrayController",
                        "web.cases.Misnamed"),
                caught(
                        "what is called a controller is one",
                        "persistence.cases.StrayController",
                        "web.cases.PlainController"),
                caught(
                        "a desk is a public final class without an interface",
                        "application.cases.HiddenDesk",
                        "application.cases.OpenDesk",
                        "application.cases.ServedDesk"),
                caught("a port has at most 5 methods", "application.cases.Many"),
                caught("what is public in the core is exported", "domain.util.Anything"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("offenders")
    void each_rule_catches_its_own_and_nobody_else(String rule, Set<String> offenders) {
        assertThat(matches(TYPE, violations(rule))).isEqualTo(offenders);
    }

    @Test
    void no_rule_is_left_without_an_offender() {
        assertThat(RULES)
                .extracting(OffendersTest::name)
                .containsExactlyInAnyOrderElementsOf(
                        offenders().map(row -> (String) row.get()[0]).toList());
    }

    @Test
    void each_way_to_time_and_chance_is_seen_and_the_one_that_is_allowed_is_let_through() {
        Pattern way = Pattern.compile("<" + ROOT + "\\.domain\\.cases\\.\\w+\\.(\\w+)\\(\\)>");

        assertThat(
                        matches(
                                way,
                                violations(
                                        "the core takes no time and no chance from the machine")))
                .containsExactlyInAnyOrder(
                        "byCall",
                        "byReference",
                        "inZone",
                        "clock",
                        "counters",
                        "date",
                        "generator",
                        "secure",
                        "id",
                        "number");
    }

    @Test
    void a_module_that_no_list_names_is_let_through_where_it_knows_the_core_alone() {
        assertThat(OFFENDERS.contain(ROOT + ".cellar.FilesOfCases")).isTrue();
        assertThat(OFFENDERS.contain(ROOT + ".wiring.MakesTheNewOne")).isTrue();

        assertThat(RULES)
                .allSatisfy(
                        rule ->
                                assertThat(matches(TYPE, violations(name(rule))))
                                        .noneMatch(type -> type.startsWith("cellar."))
                                        .noneMatch(type -> type.startsWith("wiring.")));
    }

    @Test
    void what_a_map_allows_and_nobody_needs_is_told() {
        assertThat(Maps.application(ROOT).unused(OFFENDERS))
                .contains("program -> registry")
                .doesNotContain("escalation -> cases");
    }

    private static Arguments caught(String rule, String... offenders) {
        return arguments(rule, new TreeSet<>(Set.of(offenders)));
    }

    private static Stream<String> violations(String rule) {
        return RULES.stream()
                .filter(r -> name(r).equals(rule))
                .flatMap(r -> r.evaluate(OFFENDERS).getFailureReport().getDetails().stream())
                .flatMap(String::lines);
    }

    /** What {@code pattern} finds first in each line: a line names the offender before the rest. */
    private static Set<String> matches(Pattern pattern, Stream<String> lines) {
        return lines.map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ArchRule rule) {
        return rule.getDescription().replace(ROOT + ".", "").replace(ROOT, "all");
    }
}
