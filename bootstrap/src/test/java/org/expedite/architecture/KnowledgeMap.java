package org.expedite.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which part of a package may know which other part, as an allow-list: what it does not name is
 * refused, also a part that it does not name at all, unless it says what {@link #ANY_OTHER} part
 * may know. A part is a package directly below, with all that is below that; or a class of the
 * package itself that the map names.
 *
 * @param whole the package that the parts are in
 * @param allowed what each part may know beside itself
 */
record KnowledgeMap(String whole, Map<String, Set<String>> allowed) {
    /** The part that is the package itself, without what is below it. */
    static final String ITSELF = ".";

    /** Every part that the map does not name. */
    static final String ANY_OTHER = "*";

    /** That nothing knows more than it may. */
    ArchRule rule() {
        return classes()
                .that()
                .resideInAPackage(whole + "..")
                .should(knowOnlyWhatIsAllowed())
                .as("the parts of " + whole + " know only what the map allows");
    }

    /**
     * What is allowed though nothing needs it, each as {@code one -> other}. What is said of any
     * other part is for parts to come.
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
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                String part = part(one).orElseThrow();
                Set<String> others = allowed.get(named(part));
                if (others == null) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    one, one.getDescription() + " is in no part of the map"));
                    return;
                }
                for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                    part(dependency.getTargetClass())
                            .filter(other -> !other.equals(part) && !others.contains(named(other)))
                            .ifPresent(
                                    other ->
                                            events.add(
                                                    SimpleConditionEvent.violated(
                                                            dependency,
                                                            dependency.getDescription())));
                }
            }
        };
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
