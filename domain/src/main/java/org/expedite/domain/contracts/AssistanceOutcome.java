package org.expedite.domain.contracts;

/** The party that assists with a case. */
public enum AssistanceOutcome {
    /** The assistance center, under an active contract with the vendor. */
    DIRECT,
    /** The partner that supports the contract; not the center, for any priority. */
    CONTACT_PARTNER,
    /** Nobody until time and materials are accepted or a contract is bought. */
    NOT_COVERED,
    /**
     * Nobody until the serial number is verified; it is not known to belong to the organization.
     */
    UNVERIFIED
}
