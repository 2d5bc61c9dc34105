package org.expedite.domain.duties;

/** What is owed while a case is critical. Clause {@code FAQ_P1}. */
public enum Duty {
    /** An engineer of the center is dedicated to the case, around the clock. */
    DEDICATED_OWNER(Side.VENDOR),
    /** The customer names somebody who is reachable around the clock. */
    ROUND_THE_CLOCK_CONTACT(Side.CUSTOMER),
    /** The customer is able to provide diagnostic information. */
    DIAGNOSTIC_INFORMATION(Side.CUSTOMER);

    /** Who owes it. */
    public enum Side {
        VENDOR,
        CUSTOMER
    }

    private final Side side;

    Duty(Side side) {
        this.side = side;
    }

    /** Who owes it. */
    public Side side() {
        return side;
    }
}
