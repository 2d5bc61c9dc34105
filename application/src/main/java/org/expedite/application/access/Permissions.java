package org.expedite.application.access;

import static org.expedite.application.access.Role.ADMIN;
import static org.expedite.application.access.Role.CUSTOMER;
import static org.expedite.application.access.Role.DUTY_MANAGER;
import static org.expedite.application.access.Role.ENGINEER;
import static org.expedite.application.access.Role.REGISTRAR;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The table of permissions: which role may use which use case, and on what. Whatever is not listed
 * is denied. {@code docs/rules/permissions.approved.md} is printed from it.
 */
public final class Permissions {
    private static final Map<UseCase, Map<Role, Relation>> TABLE = new EnumMap<>(UseCase.class);

    static {
        allow(Relation.OWN_ORGANIZATION, CUSTOMER)
                .to(
                        UseCase.OPEN_CASE,
                        UseCase.LIST_CASES,
                        UseCase.VIEW_CASE,
                        UseCase.AMEND_CASE,
                        UseCase.CHANGE_PRIORITY,
                        UseCase.CORRECT_PRODUCT,
                        UseCase.VERIFY_SERIAL,
                        UseCase.IDENTIFY_REQUESTER,
                        UseCase.ADD_NOTE,
                        UseCase.ADD_ATTACHMENT,
                        UseCase.RESUME,
                        UseCase.FAIL_WORKAROUND,
                        UseCase.CLOSE,
                        UseCase.REOPEN,
                        UseCase.WITHDRAW,
                        UseCase.REQUEST_PRIORITY_ESCALATION,
                        UseCase.REQUEST_ORDINARY_ESCALATION);
        allow(Relation.OWN_EMPLOYER, CUSTOMER).to(UseCase.ACCEPT_TIME_AND_MATERIALS);
        allow(Relation.SELF, CUSTOMER).to(UseCase.CHECK_ELIGIBILITY);

        allow(Relation.ANY, ENGINEER, DUTY_MANAGER)
                .to(
                        UseCase.OPEN_CASE,
                        UseCase.OPEN_PHONE_CASE,
                        UseCase.CHECK_ELIGIBILITY,
                        UseCase.LIST_CASES,
                        UseCase.VIEW_CASE,
                        UseCase.VIEW_INTERNAL_NOTES,
                        UseCase.AMEND_CASE,
                        UseCase.CHANGE_PRIORITY,
                        UseCase.CORRECT_PRODUCT,
                        UseCase.VERIFY_SERIAL,
                        UseCase.ACCEPT_TIME_AND_MATERIALS,
                        UseCase.IDENTIFY_REQUESTER,
                        UseCase.ADD_NOTE,
                        UseCase.ADD_INTERNAL_NOTE,
                        UseCase.ADD_ATTACHMENT,
                        UseCase.RESUME,
                        UseCase.FAIL_WORKAROUND,
                        UseCase.CLOSE,
                        UseCase.REOPEN,
                        UseCase.WITHDRAW,
                        UseCase.REQUEST_PRIORITY_ESCALATION,
                        UseCase.ESCALATE,
                        UseCase.VIEW_QUEUE,
                        UseCase.IDENTIFY_CALLER);
        allow(Relation.OWNER, ENGINEER)
                .to(
                        UseCase.AWAIT_CUSTOMER,
                        UseCase.WORK_AROUND,
                        UseCase.RESOLVE,
                        UseCase.RELEASE,
                        UseCase.HAND_OVER);
        allow(Relation.OWN_LEVEL, ENGINEER).to(UseCase.CLAIM);
        allow(Relation.ANY, DUTY_MANAGER)
                .to(
                        UseCase.AWAIT_CUSTOMER,
                        UseCase.WORK_AROUND,
                        UseCase.RESOLVE,
                        UseCase.RELEASE,
                        UseCase.HAND_OVER,
                        UseCase.CLAIM,
                        UseCase.DE_ESCALATE,
                        UseCase.OVERRIDE);

        allow(Relation.ANY, REGISTRAR, ENGINEER, DUTY_MANAGER).to(UseCase.VIEW_REGISTRY);
        allow(Relation.ANY, REGISTRAR).to(UseCase.CHANGE_REGISTRY);

        allow(Relation.SELF, Role.values()).to(UseCase.VIEW_PROFILE, UseCase.CHANGE_CREDENTIALS);
        allow(Relation.SELF, CUSTOMER, ENGINEER, DUTY_MANAGER, REGISTRAR)
                .to(
                        UseCase.VIEW_SESSIONS,
                        UseCase.END_SESSION,
                        UseCase.VIEW_TOKENS,
                        UseCase.CREATE_TOKEN,
                        UseCase.REVOKE_TOKEN);
        allow(Relation.ANY, ADMIN)
                .to(
                        UseCase.VIEW_SESSIONS,
                        UseCase.END_SESSION,
                        UseCase.VIEW_TOKENS,
                        UseCase.CREATE_TOKEN,
                        UseCase.REVOKE_TOKEN,
                        UseCase.VIEW_ACCOUNTS,
                        UseCase.CHANGE_ACCOUNT,
                        UseCase.INVITE,
                        UseCase.VIEW_AUDIT);
    }

    private Permissions() {}

    /** Returns the roles that may use a use case, each with the relation that it needs. */
    public static Map<Role, Relation> of(UseCase useCase) {
        return Collections.unmodifiableMap(TABLE.getOrDefault(useCase, Map.of()));
    }

    /**
     * Requires a role that may use a use case, on anything at all.
     *
     * @throws ForbiddenException unless the actor has one, and is not restricted to reading
     */
    public static void require(Actor actor, UseCase useCase) {
        if (needed(actor, useCase).isEmpty()) {
            throw new ForbiddenException();
        }
        if (actor.readOnly() && useCase.changes()) {
            throw new ForbiddenException("This token is read-only.");
        }
    }

    /**
     * Returns the relations of which the actor needs one to use a use case, by its roles; empty if
     * none of its roles may use it.
     */
    public static Set<Relation> needed(Actor actor, UseCase useCase) {
        Set<Relation> needed = EnumSet.noneOf(Relation.class);
        of(useCase)
                .forEach(
                        (role, relation) -> {
                            if (actor.roles().contains(role)) {
                                needed.add(relation);
                            }
                        });
        return needed;
    }

    private static Grant allow(Relation relation, Role... roles) {
        return new Grant(relation, Set.of(roles));
    }

    /** Roles that get permissions under one relation. */
    private record Grant(Relation relation, Set<Role> roles) {
        void to(UseCase... useCases) {
            for (UseCase useCase : useCases) {
                Map<Role, Relation> row =
                        TABLE.computeIfAbsent(useCase, _ -> new EnumMap<>(Role.class));
                for (Role role : roles) {
                    if (row.putIfAbsent(role, relation) != null) {
                        throw new IllegalStateException(role + " has " + useCase + " twice");
                    }
                }
            }
        }
    }
}
