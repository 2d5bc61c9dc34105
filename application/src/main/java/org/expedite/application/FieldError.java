package org.expedite.application;

/**
 * Why a value of a request is refused.
 *
 * @param field its name as clients send it, parts joined by dots, such as {@code product.serial}
 * @param detail one sentence for people; tells nothing that the actor may not know
 */
public record FieldError(String field, Code code, String detail) {
    /** The kinds of refusal. */
    public enum Code {
        /** Needed here, and not given. */
        REQUIRED,
        /** Given, and must not be given here. */
        NOT_ALLOWED,
        /** Lies before the start of the same period. */
        END_BEFORE_START,
        /** Names something that does not exist. */
        UNKNOWN_REFERENCE,
        /** Not one of the values that are possible. */
        UNKNOWN_VALUE,
        /** Only a partner supports contracts for the vendor. */
        NOT_A_PARTNER,
        /** Contracts name it as the partner that supports them. */
        SUPPORTS_CONTRACTS,
        /** A customer speaks for itself only. */
        NOT_YOURSELF,
        /** A customer acts for its own employers only. */
        NOT_YOUR_EMPLOYER,
        /** Phone cases are opened by who takes the call. */
        STAFF_ONLY
    }
}
