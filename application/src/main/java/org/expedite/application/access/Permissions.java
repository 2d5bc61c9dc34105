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
import org.expedite.domain.timeline.Visibility;

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
                        UseCase.VIEW_EQUIPMENT,
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
                        UseCase.NAME_CONTACT,
                        UseCase.CHECK_ELIGIBILITY,
                        UseCase.LIST_CASES,
                        UseCase.VIEW_CASE,
                        UseCase.VIEW_EQUIPMENT,
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
        allow(Relation.OWN_LEVEL, ENGINEER, DUTY_MANAGER).to(UseCase.CLAIM);
        allow(Relation.ANY, DUTY_MANAGER)
                .to(
                        UseCase.AWAIT_CUSTOMER,
                        UseCase.WORK_AROUND,
                        UseCase.RESOLVE,
                        UseCase.RELEASE,
                        UseCase.HAND_OVER,
                        UseCase.DE_ESCALATE,
                        UseCase.OVERRIDE);

        allow(Relation.ANY, DUTY_MANAGER, ADMIN).to(UseCase.VIEW_REPORTS);
        allow(Relation.ANY, DUTY_MANAGER).to(UseCase.VIEW_BOARD);

        allow(Relation.ANY, REGISTRAR, ENGINEER, DUTY_MANAGER).to(UseCase.VIEW_REGISTRY);
        allow(Relation.ANY, REGISTRAR).to(UseCase.CHANGE_REGISTRY);

        allow(Relation.SELF, Role.values())
                .to(UseCase.VIEW_PROFILE, UseCase.CHANGE_CREDENTIALS, UseCase.KEEP_DRAFT);
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
     * Requires that a role of the actor may use a use case, under whatever relation to its object.
     *
     * @throws ForbiddenException if none may, or if the actor can only read and this is a change
     */
    public static void require(Actor actor, UseCase useCase) {
        requireNoChangeByReader(actor, useCase);
        if (needed(actor, useCase).isEmpty()) {
            throw new ForbiddenException();
        }
    }

    /**
     * Requires that the actor takes part in casework, before a case is read. Whether the actor may
     * use {@code useCase} on that case is another question, since nobody learns of a case by it.
     *
     * @throws ForbiddenException if the actor may see no case at all, or if the actor can only read
     *     and this is a change
     */
    public static void requireCasework(Actor actor, UseCase useCase) {
        require(actor, UseCase.VIEW_CASE);
        requireNoChangeByReader(actor, useCase);
    }

    /**
     * Requires that the actor may use a use case on an object.
     *
     * @param held the relations that the actor has to the object
     * @throws ForbiddenException if no role of the actor may use it under one of these relations,
     *     or if the actor can only read and this is a change
     */
    public static void require(Actor actor, UseCase useCase, Set<Relation> held) {
        require(actor, useCase);
        Set<Relation> needed = needed(actor, useCase);
        if (Collections.disjoint(needed, held)) {
            throw needed.contains(Relation.OWN_EMPLOYER)
                    ? new ForbiddenException(
                            "Only employees of the customer can do this, no contractors.")
                    : new ForbiddenException();
        }
    }

    /** Returns whether {@link #require(Actor, UseCase)} passes. */
    public static boolean allows(Actor actor, UseCase useCase) {
        return !isChangeByReader(actor, useCase) && !needed(actor, useCase).isEmpty();
    }

    /** Returns whether {@link #require(Actor, UseCase, Set)} passes. */
    public static boolean allows(Actor actor, UseCase useCase, Set<Relation> held) {
        return !isChangeByReader(actor, useCase)
                && !Collections.disjoint(needed(actor, useCase), held);
    }

    /** Returns whether the actor may use a use case on every object, without any relation to it. */
    public static boolean allowsOnAll(Actor actor, UseCase useCase) {
        return allows(actor, useCase, EnumSet.of(Relation.ANY));
    }

    /** Returns the visibilities of the notes that the actor may read. */
    public static Set<Visibility> readableNotes(Actor actor) {
        return allows(actor, UseCase.VIEW_INTERNAL_NOTES)
                ? EnumSet.allOf(Visibility.class)
                : EnumSet.of(Visibility.PUBLIC);
    }

    /**
     * Returns the relations of which the actor needs one to use a use case, by its roles; empty if
     * none of its roles may use it.
     */
    private static Set<Relation> needed(Actor actor, UseCase useCase) {
        Map<Role, Relation> ofRoles = of(useCase);
        Set<Relation> needed = EnumSet.noneOf(Relation.class);
        for (Role role : actor.roles()) {
            if (ofRoles.containsKey(role)) {
                needed.add(ofRoles.get(role));
            }
        }
        return needed;
    }

    private static boolean isChangeByReader(Actor actor, UseCase useCase) {
        return actor.readOnly() && useCase.changes();
    }

    private static void requireNoChangeByReader(Actor actor, UseCase useCase) {
        if (isChangeByReader(actor, useCase)) {
            throw new ForbiddenException("This token is read-only.");
        }
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
