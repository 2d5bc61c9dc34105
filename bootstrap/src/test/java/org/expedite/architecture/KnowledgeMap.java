package org.expedite.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Allow-list of the dependencies between parts of a package. Everything that it does not name is
 * forbidden, including unnamed parts, unless it states the dependencies of {@link #ANY_OTHER} part.
 * A part is a direct subpackage with everything below it, or a class of the package itself that the
 * map names.
 *
 * @param whole the package of the parts
 * @param allowed the dependencies of each part
 */
record KnowledgeMap(String whole, Map<String, Set<String>> allowed) {
    /** The part of the classes in the package itself. */
    static final String ITSELF = ".";

    /** Every part that the map does not name. */
    static final String ANY_OTHER = "*";

    /** Returns the rule that no part depends on more than the map allows. */
    ArchRule rule() {
        return classes()
                .that()
                .resideInAPackage(whole + "..")
                .should(knowOnlyWhatIsAllowed())
                .as("the parts of " + whole + " know only what the map allows")
                .because(
                        "each edge is a decision: move the type to the part that it belongs to, or"
                                + " extend the map in Maps, unless that makes a cycle");
    }

    /**
     * Returns the parts that are in cycles of the map, and the parts between two cycles. A map
     * without cycles permits no cycle in the code.
     */
    Set<String> inCycles() {
        Set<String> left = new TreeSet<>(allowed.keySet());
        while (left.removeIf(part -> !knowsAny(part, left) || !isKnownByAny(part, left))) {}
        return left;
    }

    /**
     * Returns allowed edges that the code does not use, each as {@code one -> other}. A rule for
     * any other part is for future parts.
     */
    Set<String> unused(JavaClasses classes) {
        Set<String> unused = new TreeSet<>();
        allowed.forEach((part, others) -> others.forEach(other -> unused.add(edge(part, other))));
        for (JavaClass one : classes) {
            part(one)
                    .ifPresent(
                            part ->
                                    one.getDirectDependenciesFromSelf().stream()
                                            .flatMap(d -> part(d.getTargetClass()).stream())
                                            .forEach(other -> unused.remove(edge(part, other))));
        }
        unused.removeIf(edge -> edge.contains(ANY_OTHER));
        return unused;
    }

    @Override
    public String toString() {
        return whole;
    }

    private ArchCondition<JavaClass> knowOnlyWhatIsAllowed() {
        return new ArchCondition<>("know only what the map allows") {
            private final Map<String, Set<String>> refused = new TreeMap<>();

            @Override
            public void init(Collection<JavaClass> all) {
                refused.clear();
            }

            @Override
            public void check(JavaClass one, ConditionEvents events) {
                String part = part(one).orElseThrow();
                Set<String> others = allowed.get(named(part));
                if (others == null) {
                    locations("%s is a part without a line in the map".formatted(part))
                            .add(one.getDescription());
                    return;
                }
                for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                    part(dependency.getTargetClass())
                            .filter(other -> !other.equals(part) && !others.contains(named(other)))
                            .ifPresent(
                                    other ->
                                            locations(
                                                            "%s is not in the map"
                                                                    .formatted(edge(part, other)))
                                                    .add(dependency.getDescription()));
                }
            }

            /** Reports each edge once, with all its locations. */
            @Override
            public void finish(ConditionEvents events) {
                refused.forEach(
                        (edge, locations) ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                edge,
                                                edge + ":\n  " + String.join("\n  ", locations))));
            }

            private Set<String> locations(String edge) {
                return refused.computeIfAbsent(edge, e -> new TreeSet<>());
            }
        };
    }

    private boolean knowsAny(String part, Set<String> others) {
        return allowed.getOrDefault(part, Set.of()).stream().anyMatch(others::contains);
    }

    private boolean isKnownByAny(String part, Set<String> others) {
        return others.stream()
                .anyMatch(other -> allowed.getOrDefault(other, Set.of()).contains(part));
    }

    private String named(String part) {
        return allowed.containsKey(part) ? part : ANY_OTHER;
    }

    private Optional<String> part(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (name.equals(whole)) {
            return Optional.of(topLevelName(type))
                    .filter(allowed::containsKey)
                    .or(() -> Optional.of(ITSELF));
        }
        return name.startsWith(whole + ".")
                ? Optional.of(name.substring(whole.length() + 1).split("\\.", 2)[0])
                : Optional.empty();
    }

    private String topLevelName(JavaClass type) {
        return type.getBaseComponentType()
                .getName()
                .substring(whole.length() + 1)
                .split("\\$", 2)[0];
    }

    private static String edge(String part, String other) {
        return part + " -> " + other;
    }
}
