package org.expedite.application.access;

import java.util.Arrays;
import java.util.Set;
import org.expedite.domain.Require;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.ParticipantRole;
import org.expedite.domain.customers.ContactId;

/**
 * The caller of a use case, with its roles.
 *
 * @param id the contact id of a customer, or the id of the engineer, registrar or administrator
 * @param readOnly whether it signed in with a token that may change nothing
 */
public record Actor(String id, Set<Role> roles, boolean readOnly) {
    public Actor {
        Require.identifier("actor", id);
        Require.that(!id.equals(Participant.CENTER.id()), id, "the center itself never signs in");
        roles = Set.copyOf(roles);
    }

    /** Creates an actor that may change things. */
    public Actor(String id, Set<Role> roles) {
        this(id, roles, false);
    }

    /** Returns whether the actor is an engineer or a duty manager, with access to all cases. */
    public boolean isStaff() {
        return roles.contains(Role.ENGINEER) || roles.contains(Role.DUTY_MANAGER);
    }

    /** Returns whether the actor is a customer and has no staff role. */
    public boolean isCustomerOnly() {
        return roles.contains(Role.CUSTOMER) && !isStaff();
    }

    /** Returns the participant that the actor is in cases. */
    public Participant participant() {
        if (roles.contains(Role.DUTY_MANAGER)) {
            return new Participant(id, ParticipantRole.DUTY_MANAGER);
        }
        return new Participant(
                id,
                roles.contains(Role.ENGINEER)
                        ? ParticipantRole.ENGINEER
                        : ParticipantRole.CUSTOMER);
    }

    /** Returns the contact id of a customer. */
    public ContactId contact() {
        return new ContactId(id);
    }

    /**
     * Requires one of the given roles.
     *
     * @throws ForbiddenException unless the actor has one of {@code allowed}
     */
    public void requireAny(Role... allowed) {
        if (Arrays.stream(allowed).noneMatch(roles::contains)) {
            throw new ForbiddenException();
        }
    }

    /**
     * Requires a role that takes part in casework.
     *
     * @throws ForbiddenException unless the actor is a customer, an engineer or a duty manager
     */
    public void requireCasework() {
        requireAny(Role.CUSTOMER, Role.ENGINEER, Role.DUTY_MANAGER);
    }
}
