package org.expedite.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** The shapes that desks and ports have, and what of the core can be seen from outside. */
final class Shapes {
    private static final int MOST_OF_A_PORT = 5;

    private Shapes() {}

    /**
     * All of them, of one house.
     *
     * @param exported the packages that its core exports
     */
    static List<ArchRule> of(String root, Set<String> exported) {
        return List.of(desks(root), ports(root), visible(root, exported));
    }

    private static ArchRule desks(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".application..")
                .and()
                .haveSimpleNameEndingWith("Desk")
                .should()
                .bePublic()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .andShould(implementNothing())
                .as("a desk is a public final class without an interface");
    }

    /** A sealed interface is an answer; any other of the application is a port. */
    private static ArchRule ports(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".application..")
                .and()
                .areInterfaces()
                .and()
                .areTopLevelClasses()
                .and(DescribedPredicate.describe("not sealed", type -> !type.reflect().isSealed()))
                .should(haveFewMethods())
                .as("a port has at most " + MOST_OF_A_PORT + " methods");
    }

    private static ArchRule visible(String root, Set<String> exported) {
        return classes()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .resideInAnyPackage(exported.toArray(String[]::new))
                .as("what is public in the core is exported");
    }

    private static ArchCondition<JavaClass> implementNothing() {
        return new ArchCondition<>("implement nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getAllRawInterfaces().isEmpty()) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getDescription() + " has an interface"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveFewMethods() {
        return new ArchCondition<>("have few methods") {
            @Override
            public void check(JavaClass port, ConditionEvents events) {
                long methods = port.getAllMethods().stream().filter(Shapes::isAsked).count();
                if (methods > MOST_OF_A_PORT) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    port, port.getDescription() + " has " + methods));
                }
            }
        };
    }

    /** What an adapter has to answer, also by an interface that the port extends. */
    private static boolean isAsked(JavaMethod method) {
        return method.getOwner().isInterface()
                && method.getModifiers().contains(JavaModifier.ABSTRACT);
    }
}
