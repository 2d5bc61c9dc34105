package org.expedite.domain.contracts;

/** Why a contract that names, or once named, a serial is no active cover for it. */
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

    /** Completes "contract C1 …". */
    public String words() {
        return words;
    }
}
