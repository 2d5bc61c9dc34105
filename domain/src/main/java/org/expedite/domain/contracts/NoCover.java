package org.expedite.domain.contracts;

/** Reason why a contract does not cover a serial number that it names or once named. */
public enum NoCover {
    SERIAL_NOT_LISTED,
    HARDWARE_ONLY,
    CANCELLED,
    SUSPENDED,
    NOT_STARTED,
    ENDED
}
