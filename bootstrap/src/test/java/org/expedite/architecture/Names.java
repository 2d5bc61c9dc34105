package org.expedite.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Rules for names, which state what a thing is and not its layer. */
final class Names {
    private static final String CONTROLLER = "io.micronaut.http.annotation.Controller";

    private Names() {}

    /** Returns all rules for one code base. */
    static List<ArchRule> of(String root) {
        return List.of(
                packages(root), types(root), controllersName(root), controllersAreInTheWeb(root));
    }

    private static ArchRule packages(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAPackage(root + "..(port|ports|dto|dtos|impl|util|utils|common)..")
                .as("packages are named after concepts")
                .because(
                        "a kind of type is no concept: name the package after the concept and move"
                                + " each type to its own");
    }

    private static ArchRule types(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameNotMatching(".*(Impl|Manager|Helper|Utils?)")
                .as("types are named after what they are")
                .because(
                        "such a name hides a concept: name the type after its concept or its"
                                + " technology");
    }

    private static ArchRule controllersName(String root) {
        return classes()
                .that()
                .areAnnotatedWith(CONTROLLER)
                .should()
                .haveSimpleNameEndingWith("Controller")
                .andShould()
                .resideInAPackage(root + ".web..")
                .as("controllers are called so and live in the web")
                .because(
                        "routes are looked for there: end the name with Controller and move the"
                                + " type to web");
    }

    private static ArchRule controllersAreInTheWeb(String root) {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .beAnnotatedWith(CONTROLLER)
                .andShould()
                .resideInAPackage(root + ".web..")
                .as("what is called a controller is one")
                .because(
                        "the name promises routes: annotate the type with @Controller in web, or"
                                + " rename it");
    }
}
