package org.expedite.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Time and chance come into the core from outside. Every access counts, a method reference as well
 * as a call.
 */
final class Purity {
    /** Methods that ask the machine, in whatever form, by the class that has them. */
    private static final Map<String, Set<String>> OF_THE_MACHINE =
            Map.of(
                    "java.lang.System", Set.of("currentTimeMillis", "nanoTime"),
                    "java.lang.Math", Set.of("random"),
                    "java.lang.StrictMath", Set.of("random"),
                    "java.time.Clock", Set.of("tickMillis", "tickSeconds", "tickMinutes"),
                    "java.time.ZoneId", Set.of("systemDefault"),
                    "java.util.TimeZone", Set.of("getDefault"),
                    "java.util.Calendar", Set.of("getInstance"),
                    "java.util.Collections", Set.of("shuffle"),
                    "java.util.UUID", Set.of("randomUUID"));

    private Purity() {}

    /** That the core of a house takes neither from the machine. */
    static ArchRule of(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..")
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe(
                                "it is time or chance of the machine", Purity::isOfTheMachine))
                .as("the core takes no time and no chance from the machine");
    }

    private static boolean isOfTheMachine(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        JavaClass owner = target.getOwner();
        return OF_THE_MACHINE.getOrDefault(owner.getName(), Set.of()).contains(target.getName())
                || isNow(target, owner)
                || isSystemClock(target, owner)
                || isDateOfNow(target, owner)
                || owner.isAssignableTo(RandomGenerator.class);
    }

    private static boolean isSystemClock(AccessTarget target, JavaClass owner) {
        return owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system");
    }

    private static boolean isDateOfNow(AccessTarget target, JavaClass owner) {
        return owner.isEquivalentTo(Date.class)
                && target instanceof AccessTarget.CodeUnitAccessTarget made
                && made.getRawParameterTypes().isEmpty();
    }

    /** {@code now(clock)} takes a clock that came from outside; the other forms do not. */
    private static boolean isNow(AccessTarget target, JavaClass owner) {
        return owner.getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && !(target instanceof AccessTarget.CodeUnitAccessTarget method
                        && method.getRawParameterTypes().size() == 1
                        && method.getRawParameterTypes().getFirst().isEquivalentTo(Clock.class));
    }
}
