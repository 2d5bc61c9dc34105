package org.expedite.application.callers;

/** Kinds of key by which a caller can be found. Clause {@code ACCESS_IDENTIFY}. */
public enum CallerKey {
    /** A number that the contact is registered with. */
    PHONE,
    CONTACT_ID,
    /** A certification that the contact holds, of any standing. */
    CERTIFICATION_ID,
    EMAIL,
    /** All words of the contact's name, or some of them. */
    NAME
}
