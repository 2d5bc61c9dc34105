package org.expedite.application.access;

import java.util.Arrays;
import java.util.Set;
import org.expedite.domain.Require;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.ParticipantRole;
import org.expedite.domain.customers.ContactId;

/**
 * Who makes a call, and as what.
 *
 * @param id of a customer the contact id, else the id of the engineer, registrar and so on
 */
public record Actor(String id, Set<Role> roles) {
    public Actor {
        Require.identifier("actor", id);
        roles = Set.copyOf(roles);
    }

    /** Whether the actor works for the assistance center, on all cases. */
    public boolean isStaff() {
        return roles.contains(Role.ENGINEER) || roles.contains(Role.DUTY_MANAGER);
    }

    /** Whether the actor is a customer and nothing more on cases. */
    public boolean isCustomerOnly() {
        return roles.contains(Role.CUSTOMER) && !isStaff();
    }

    /** How the actor takes part in a case. */
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

    /** The contact that a customer is. */
    public ContactId contact() {
        return new ContactId(id);
    }

    /**
     * Refuses the actor that has none of these roles.
     *
     * @throws ForbiddenException unless the actor has one of {@code allowed}
     */
    public void requireAny(Role... allowed) {
        if (Arrays.stream(allowed).noneMatch(roles::contains)) {
            throw new ForbiddenException();
        }
    }

    /**
     * Refuses the actor that does no casework.
     *
     * @throws ForbiddenException unless the actor takes part in casework
     */
    public void requireCasework() {
        requireAny(Role.CUSTOMER, Role.ENGINEER, Role.DUTY_MANAGER);
    }
}
