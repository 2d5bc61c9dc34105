package org.expedite.domain.cases;

import org.expedite.domain.Require;

/**
 * Who makes a move on a case, and as what.
 *
 * @param id of a customer the contact id, else the id of the engineer
 */
public record Participant(String id, Capacity capacity) {
    public Participant {
        Require.identifier("participant", id);
    }

    /** Whether the assistance center acts, not the customer. */
    public boolean isStaff() {
        return capacity != Capacity.CUSTOMER;
    }
}
