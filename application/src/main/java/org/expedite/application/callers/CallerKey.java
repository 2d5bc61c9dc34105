package org.expedite.application.callers;

/** By what somebody who calls can be found. Clause {@code ACCESS_IDENTIFY}. */
public enum CallerKey {
    /** A number that the contact is registered with. */
    PHONE,
    CONTACT_ID,
    /** A certification that the contact holds, whatever its standing. */
    CERTIFICATION_ID,
    EMAIL
}
