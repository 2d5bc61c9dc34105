package org.expedite.domain.cases;

import org.expedite.domain.Require;

/**
 * Who makes a move on a case, and as what.
 *
 * @param id of a customer the contact id, of the center {@code system}, else the id of the engineer
 */
public record Participant(String id, Capacity capacity) {
    /** The center itself, which nobody signs in as. */
    public static final Participant CENTER = new Participant("system", Capacity.CENTER);

    public Participant {
        Require.identifier("participant", id);
    }

    /** Whether the assistance center acts, not the customer. */
    public boolean isStaff() {
        return capacity != Capacity.CUSTOMER;
    }
}
