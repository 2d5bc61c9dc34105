package org.expedite.application;

/**
 * An error of one field of a request.
 *
 * @param field the path of the field as clients send it, joined by dots, such as {@code
 *     product.serial}
 * @param detail one sentence for people; discloses nothing that the actor may not know
 */
public record FieldError(String field, Code code, String detail) {
    /** Kinds of field error. */
    public enum Code {
        /** The field is required but missing. */
        REQUIRED,
        /** The field is present but must not be. */
        NOT_ALLOWED,
        /** The end of a period is before its start. */
        END_BEFORE_START,
        /** The period is longer than allowed. */
        PERIOD_TOO_LONG,
        /** The value references something that does not exist. */
        UNKNOWN_REFERENCE,
        /** The value is not one of the allowed values. */
        UNKNOWN_VALUE,
        /** The referenced organization is not a partner, so it cannot support contracts. */
        NOT_A_PARTNER,
        /** Contracts reference the organization as their support partner. */
        SUPPORTS_CONTRACTS,
        /** The id belongs to the center itself. */
        RESERVED_ID,
        /** Another person has the id: a contact or an engineer. */
        ID_TAKEN,
        /** Customers can name only themselves. */
        NOT_YOURSELF,
        /** Customers can name only organizations that they work for. */
        NOT_YOUR_EMPLOYER,
        /**
         * Only a phone case can be opened for an organization that its requester does not work for.
         */
        NOT_THEIR_EMPLOYER,
        /** Only an employee of the customer can do this, and no contractor. */
        NOT_AN_EMPLOYEE,
        /** Only staff can open phone cases. */
        STAFF_ONLY
    }
}
