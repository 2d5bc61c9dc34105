package org.expedite.application.access;

import java.util.EnumSet;
import java.util.Set;
import org.expedite.domain.Require;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.ParticipantRole;
import org.expedite.domain.customers.ContactId;

/**
 * The caller of a use case, with its roles. {@link Permissions} says what these allow.
 *
 * @param id the contact id of a customer, or the id of the engineer, registrar or administrator
 * @param readOnly whether it signed in with a token that may change nothing, whatever the roles
 */
public record Actor(String id, Set<Role> roles, boolean readOnly) {
    private static final Set<Role> STAFF = EnumSet.of(Role.ENGINEER, Role.DUTY_MANAGER);

    public Actor {
        Require.identifier("actor", id);
        Require.that(!id.equals(Participant.CENTER.id()), id, "the center itself never signs in");
        roles = Set.copyOf(roles);
    }

    /** Creates an actor that may change things. */
    public Actor(String id, Set<Role> roles) {
        this(id, roles, false);
    }

    /** Returns whether the actor is an engineer or a duty manager, so that a record exists. */
    public boolean isStaff() {
        return roles.stream().anyMatch(STAFF::contains);
    }

    /** Returns whether the actor is a customer and has no staff role. */
    boolean isCustomerOnly() {
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
}
