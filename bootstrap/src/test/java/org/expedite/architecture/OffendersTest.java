package org.expedite.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
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
    private static final String BECAUSE = ", because ";
    private static final Pattern TYPE =
            Pattern.compile("<" + ROOT + "\\.((?:[a-z]+\\.)*[A-Z]\\w*)");

    private static final JavaClasses OFFENDERS =
            new ClassFileImporter()
                    .withImportOption(ProductionClasses::isWritten)
                    .importPackages(ROOT);

    private static final List<ArchRule> RULES =
            Rules.of(
                    ROOT,
                    Stream.of(
                                    "domain.cases",
                                    "domain.programme",
                                    "application",
                                    "application.access",
                                    "application.cases",
                                    "application.escalation")
                            .map(name -> ROOT + "." + name)
                            .collect(Collectors.toSet()));

    static Stream<Arguments> offenders() {
        return Stream.of(
                caught(
                        "domain uses only the technology that its list names",
                        "domain.cases.ReadsFiles",
                        "domain.cases.UsesRandomness"),
                caught(
                        "application uses only the technology that its list names",
                        "application.cases.KnowsTheDatabase"),
                caught(
                        "web uses only the technology that its list names",
                        "web.api.cases.KnowsTheDatabase"),
                caught(
                        "persistence uses only the technology that its list names",
                        "persistence.cases.StrayController"),
                caught(
                        "scheduling uses only the technology that its list names",
                        "scheduling.KnowsRequests"),
                caught(
                        "the packages of a module without a map have no cycle",
                        "attic.box.KnowsTheShelf",
                        "attic.shelf.KnowsTheBox"),
                caught(
                        "the parts of all know only what the map allows",
                        "application.escalation.KnowsThePage",
                        "attic.KnowsTheStore",
                        "persistence.cases.KnowsThePages",
                        "scheduling.KnowsTheStore",
                        "web.api.cases.KnowsTheNewOne",
                        "web.api.cases.KnowsTheStore"),
                caught(
                        "the parts of domain know only what the map allows",
                        "domain.cases.KnowsProgramme",
                        "domain.util.Anything"),
                caught(
                        "the parts of application know only what the map allows",
                        "application.cases.KnowsEscalation",
                        "application.cases.KnowsTheComposition"),
                caught(
                        "the parts of web know only what the map allows",
                        "web.http.problems.KnowsTheApi",
                        "web.ops.health.KnowsTheApi"),
                caught(
                        "the parts of web.http know only what the map allows",
                        "web.http.problems.KnowsTheServer"),
                caught(
                        "the parts of web.api know only what the map allows",
                        "web.api.lists.KnowsTheCases"),
                caught(
                        "the parts of web.ops know only what the map allows",
                        "web.ops.health.KnowsMetrics"),
                caught(
                        "the parts of web.pages know only what the map allows",
                        "web.pages.accounts.KnowsTheSignIn"),
                caught(
                        "the parts of persistence know only what the map allows",
                        "persistence.timeline.KnowsTheCases"),
                caught(
                        "the core takes no time and no chance from the machine",
                        "domain.cases.ReadsTheClock",
                        "domain.cases.UsesRandomness"),
                caught(
                        "the core reads no environment and never sleeps",
                        "domain.cases.ReadsTheEnvironment"),
                caught("adapters take no time from the machine", "web.api.cases.ReadsTheClock"),
                caught("only access compares roles", "application.cases.ComparesRoles"),
                caught("packages are named after concepts", "domain.util.Anything"),
                caught("types are named after what they are", "CaseManager"),
                caught(
                        "controllers are called so and live in the web",
                        "persistence.cases.StrayController",
                        "web.api.cases.Misnamed"),
                caught(
                        "what is called a controller is one",
                        "persistence.cases.StrayController",
                        "web.api.cases.PlainController"),
                caught(
                        "a desk is a public final class without an interface",
                        "application.cases.HiddenDesk",
                        "application.cases.OpenDesk",
                        "application.cases.ServedDesk"),
                caught("a port has at most 5 methods", "application.cases.Many"),
                caught("what is public in the core is exported", "domain.util.Anything"),
                caught(
                        "controllers use only desks, commands, results, views and exceptions",
                        "web.api.cases.UsesAClassBehindADeskController",
                        "web.api.cases.UsesAPortController"),
                caught("persistence calls no desk", "persistence.cases.CallsADesk"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("offenders")
    void each_rule_reports_exactly_its_offenders(String rule, Set<String> offenders) {
        assertThat(matches(TYPE, violations(rule))).isEqualTo(offenders);
    }

    @Test
    void every_rule_has_an_offender() {
        assertThat(RULES)
                .extracting(OffendersTest::name)
                .containsExactlyInAnyOrderElementsOf(
                        offenders().map(row -> (String) row.get()[0]).toList());
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                caught(
                        "the core takes no time and no chance from the machine",
                        "byCall",
                        "byReference",
                        "inZone",
                        "clock",
                        "counters",
                        "date",
                        "generator",
                        "secure",
                        "id",
                        "number"),
                caught(
                        "the core reads no environment and never sleeps",
                        "variable",
                        "property",
                        "setting",
                        "sleep"),
                caught("adapters take no time from the machine", "byCall", "byReference", "millis"),
                caught("only access compares roles", "byConstant", "byReference"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("ways")
    void every_circumvention_is_reported_and_allowed_code_is_not(String rule, Set<String> ways) {
        Pattern way = Pattern.compile("<" + ROOT + "\\.(?:[a-z]+\\.)+[A-Z]\\w+\\.(\\w+)\\(\\)>");

        assertThat(matches(way, violations(rule))).isEqualTo(ways);
    }

    @Test
    void every_rule_says_what_to_do() {
        assertThat(RULES)
                .extracting(ArchRule::getDescription)
                .allMatch(description -> description.contains(BECAUSE));
    }

    @Test
    void a_cycle_is_reported_once_by_the_edge_that_the_map_does_not_allow() {
        assertThat(RULES)
                .filteredOn(rule -> !rule.getDescription().contains("without a map"))
                .flatExtracting(rule -> rule.evaluate(OFFENDERS).getFailureReport().getDetails())
                .filteredOn(detail -> detail.contains("KnowsTheTimeline"))
                .singleElement(STRING)
                .startsWith("timeline -> cases is not in the map");
    }

    @Test
    void a_map_with_a_cycle_is_reported() {
        assertThat(
                        new KnowledgeMap(
                                        ROOT,
                                        Map.of(
                                                "one", Set.of("two"),
                                                "two", Set.of("one", "three"),
                                                "three", Set.of(),
                                                "four", Set.of("one")))
                                .inCycles())
                .containsExactly("one", "two");
    }

    @Test
    void an_unlisted_module_is_accepted_if_it_uses_only_the_core() {
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
    void unused_permissions_of_a_map_are_reported() {
        assertThat(Maps.application(ROOT).unused(OFFENDERS))
                .contains("programme -> registry")
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

    /** Returns the first match of {@code pattern} in each line: a line names the offender first. */
    private static Set<String> matches(Pattern pattern, Stream<String> lines) {
        return lines.map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ArchRule rule) {
        return rule.getDescription()
                .split(BECAUSE, 2)[0]
                .replace(ROOT + ".", "")
                .replace(ROOT, "all");
    }
}
