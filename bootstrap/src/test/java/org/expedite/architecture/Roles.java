package org.expedite.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Rules by which one table says what roles allow. */
final class Roles {
    private Roles() {}

    /** Returns the rules of one code base. */
    static List<ArchRule> of(String root) {
        String access = root + ".application.access";
        return List.of(
                noClasses()
                        .that()
                        .resideInAnyPackage(root + ".application..", root + ".web..")
                        .and()
                        .resideOutsideOfPackages(
                                access,
                                // What roles an account may have, and whether they count today.
                                root + ".application.accounts",
                                root + ".application.engineers")
                        .should()
                        .accessTargetWhere(
                                describe("it is about roles", a -> isAboutRoles(access, a)))
                        .as("only access compares roles")
                        .because(
                                "one table says who may do what: ask Permissions, and add the use"
                                        + " case to it if it has none"));
    }

    /** Constants of roles, and questions to actors about theirs; their names may be written. */
    private static boolean isAboutRoles(String access, JavaAccess<?> use) {
        AccessTarget target = use.getTarget();
        String owner = target.getOwner().getName();
        return (owner.equals(access + ".Role") && target instanceof AccessTarget.FieldAccessTarget)
                || (owner.equals(access + ".Actor") && target.getName().equals("isStaff"));
    }
}
