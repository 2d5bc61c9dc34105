package org.expedite.domain.contracts;

/** Reason why a contract does not cover a serial number that it names or once named. */
public enum NoCover {
    SERIAL_NOT_LISTED("no longer lists this serial"),
    HARDWARE_ONLY("is for hardware only"),
    CANCELLED("is cancelled"),
    SUSPENDED("is suspended"),
    NOT_STARTED("has not started"),
    ENDED("has ended");

    private final String words;

    NoCover(String words) {
        this.words = words;
    }

    /** Returns the reason as the end of a sentence that begins with the contract. */
    public String words() {
        return words;
    }
}
