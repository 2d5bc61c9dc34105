package org.expedite.domain.contracts;

/** Who helps with a case. */
public enum AssistanceOutcome {
    /** The assistance center, under an active contract with the vendor. */
    DIRECT,
    /** The partner that supports the contract; not the center, whatever the priority. */
    CONTACT_PARTNER,
    /** Nobody until time and materials are accepted or a contract is bought. */
    NOT_COVERED,
    /** Nobody until the serial, unknown to the organization, is verified. */
    UNVERIFIED
}
