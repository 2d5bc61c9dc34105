package org.expedite.domain.duties;

/** A duty of one side while a case is critical. Clause {@code FAQ_P1}. */
public enum Duty {
    /** An engineer of the center is dedicated to the case, around the clock. */
    DEDICATED_OWNER(Side.VENDOR),
    /** The customer names a contact who is reachable around the clock. */
    ROUND_THE_CLOCK_CONTACT(Side.CUSTOMER),
    /** The customer is able to provide diagnostic information. */
    DIAGNOSTIC_INFORMATION(Side.CUSTOMER);

    /** The side that has the duty. */
    public enum Side {
        VENDOR,
        CUSTOMER
    }

    private final Side side;

    Duty(Side side) {
        this.side = side;
    }

    /** Returns the side that has the duty. */
    public Side side() {
        return side;
    }
}
