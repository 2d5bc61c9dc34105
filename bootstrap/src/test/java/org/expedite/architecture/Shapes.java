package org.expedite.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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

/** Rules for desks and ports, and for the types of the core that adapters use. */
final class Shapes {
    private static final int MOST_OF_A_PORT = 5;

    /** Bytes that a controller passes to a desk and gets back: an interface, but no port. */
    private static final String CONTENT = "attachments.Content";

    private Shapes() {}

    /**
     * Returns all rules for one code base.
     *
     * @param exported the packages that its core exports
     */
    static List<ArchRule> of(String root, Set<String> exported) {
        return List.of(
                desks(root),
                ports(root),
                visible(root, exported),
                controllers(root),
                persistence(root));
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
                .as("a desk is a public final class without an interface")
                .because(
                        "adapters call the desk itself: make it public and final, and drop the"
                                + " interface");
    }

    /** A sealed interface is a result; any other of the application is a port. */
    private static ArchRule ports(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".application..")
                .and()
                .areInterfaces()
                .and()
                .areTopLevelClasses()
                .and(DescribedPredicate.describe("not sealed", Shapes::isPort))
                .should(haveFewMethods())
                .as("a port has at most " + MOST_OF_A_PORT + " methods")
                .because(
                        "every adapter implements all of them: split the port by what its callers"
                                + " need");
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
                .as("what is public in the core is exported")
                .because(
                        "adapters see only exported packages: export the package in module-info, or"
                                + " make the type package-private");
    }

    private static ArchRule controllers(String root) {
        String application = root + ".application";
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .and(
                        DescribedPredicate.describe(
                                "are part of a controller",
                                type -> topLevel(type).getSimpleName().endsWith("Controller")))
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "are behind desks",
                                type ->
                                        (type.getPackageName() + ".").startsWith(application + ".")
                                                && !type.getName()
                                                        .equals(application + "." + CONTENT)
                                                && !isFrontOfTheCore(topLevel(type))))
                .as("controllers use only desks, commands, results, views and exceptions")
                .because(
                        "a desk checks permissions and begins the unit of work: call a desk instead"
                                + " of a port, and add the use case to the desk if it has none");
    }

    private static ArchRule persistence(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".persistence..")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "are desks",
                                type ->
                                        type.getPackageName().startsWith(root + ".application")
                                                && topLevel(type).getSimpleName().endsWith("Desk")))
                .as("persistence calls no desk")
                .because(
                        "desks call the store and not the other way round: return data and let the"
                                + " desk act on it, or call the desk from scheduling");
    }

    /**
     * Returns whether the type is a desk, or data or an exception that desks take, return or throw.
     */
    private static boolean isFrontOfTheCore(JavaClass type) {
        return type.getSimpleName().endsWith("Desk")
                || type.isRecord()
                || type.isEnum()
                || type.isAssignableTo(Throwable.class)
                || (type.isInterface() && !isPort(type));
    }

    /** Returns whether the interface is a port: a sealed one is a result. */
    private static boolean isPort(JavaClass type) {
        return type.isInterface() && !type.reflect().isSealed();
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(Shapes::topLevel).orElse(type);
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

    /** Methods that an adapter implements, including those of extended interfaces. */
    private static boolean isAsked(JavaMethod method) {
        return method.getOwner().isInterface()
                && method.getModifiers().contains(JavaModifier.ABSTRACT);
    }
}
