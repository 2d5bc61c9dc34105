package org.expedite.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Rules by which time, randomness and settings come from outside. Every access counts, method
 * references included.
 */
final class Purity {
    /** Methods that read the time of the machine, by class. */
    private static final Map<String, Set<String>> TIME =
            Map.of(
                    "java.lang.System", Set.of("currentTimeMillis"),
                    "java.time.Clock", Set.of("tickMillis", "tickSeconds", "tickMinutes"),
                    "java.time.ZoneId", Set.of("systemDefault"),
                    "java.util.TimeZone", Set.of("getDefault"),
                    "java.util.Calendar", Set.of("getInstance"));

    /**
     * A counter without a date. Adapters measure durations with it, such as that of a request in
     * the access log, because a clock can be set back meanwhile.
     */
    private static final Map<String, Set<String>> COUNTER =
            Map.of("java.lang.System", Set.of("nanoTime"));

    /** Methods with random results. */
    private static final Map<String, Set<String>> CHANCE =
            Map.of(
                    "java.lang.Math", Set.of("random"),
                    "java.lang.StrictMath", Set.of("random"),
                    "java.util.Collections", Set.of("shuffle"),
                    "java.util.UUID", Set.of("randomUUID"));

    /** Methods that read the environment of the process, or make its threads wait. */
    private static final Map<String, Set<String>> PROCESS =
            Map.of(
                    "java.lang.System", Set.of("getenv", "getProperty", "getProperties"),
                    "java.lang.Boolean", Set.of("getBoolean"),
                    "java.lang.Integer", Set.of("getInteger"),
                    "java.lang.Long", Set.of("getLong"),
                    "java.lang.Thread", Set.of("sleep"),
                    "java.util.concurrent.TimeUnit", Set.of("sleep"));

    private Purity() {}

    /** Returns the rules of one code base. */
    static List<ArchRule> of(String root) {
        String[] core = {root + ".domain..", root + ".application.."};
        return List.of(
                noClasses()
                        .that()
                        .resideInAnyPackage(core)
                        .should()
                        .accessTargetWhere(
                                describe(
                                        "it is time or chance of the machine",
                                        a -> isTime(a) || isOneOf(COUNTER, a) || isChance(a)))
                        .as("the core takes no time and no chance from the machine")
                        .because("tests set both: pass a Clock, an id or a source of numbers in"),
                noClasses()
                        .that()
                        .resideInAnyPackage(core)
                        .should()
                        .accessTargetWhere(
                                describe("it is of the process", a -> isOneOf(PROCESS, a)))
                        .as("the core reads no environment and never sleeps")
                        .because(
                                "bootstrap reads settings and scheduling waits: pass the value in,"
                                        + " or let scheduling call again"),
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackages(core)
                        .and()
                        .resideOutsideOfPackage(root + ".wiring..")
                        .should()
                        .accessTargetWhere(describe("it is time of the machine", Purity::isTime))
                        .as("adapters take no time from the machine")
                        .because("wiring makes the one Clock: pass it in and ask it"));
    }

    private static boolean isOneOf(Map<String, Set<String>> methods, JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return methods.getOrDefault(target.getOwner().getName(), Set.of())
                .contains(target.getName());
    }

    private static boolean isTime(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        JavaClass owner = target.getOwner();
        return isOneOf(TIME, access)
                || isNow(target, owner)
                || isSystemClock(target, owner)
                || isDateOfNow(target, owner);
    }

    private static boolean isChance(JavaAccess<?> access) {
        return isOneOf(CHANCE, access)
                || (access.getTargetOwner().isAssignableTo(RandomGenerator.class)
                        && !isFromOutside(access));
    }

    /** The next number of any generator: one that was not passed in is made somewhere else. */
    private static boolean isFromOutside(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(RandomGenerator.class)
                && access.getTarget().getName().startsWith("next");
    }

    private static boolean isSystemClock(AccessTarget target, JavaClass owner) {
        return owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system");
    }

    private static boolean isDateOfNow(AccessTarget target, JavaClass owner) {
        return owner.isEquivalentTo(Date.class)
                && target.getName().equals("<init>")
                && target instanceof AccessTarget.CodeUnitAccessTarget made
                && made.getRawParameterTypes().isEmpty();
    }

    /** {@code now(clock)} takes a clock from outside; the other forms do not. */
    private static boolean isNow(AccessTarget target, JavaClass owner) {
        return owner.getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && !(target instanceof AccessTarget.CodeUnitAccessTarget method
                        && method.getRawParameterTypes().size() == 1
                        && method.getRawParameterTypes().getFirst().isEquivalentTo(Clock.class));
    }
}
