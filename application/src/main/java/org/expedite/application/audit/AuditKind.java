package org.expedite.application.audit;

/** Kinds of audit events. The names are stored and part of the API. */
public enum AuditKind {
    /** Somebody signed in. */
    SIGNED_IN,
    /** A sign-in failed; the account is named only if it exists. */
    SIGN_IN_FAILED,
    /** Somebody signed out. */
    SIGNED_OUT,
    /** A request was refused with 401, 403 or 429. */
    REFUSED,
    /** Staff or a registrar read records of people. */
    PERSON_LOOKED_UP,
    /** A version of a registry record was stored. */
    REGISTRY_CHANGED,
    /** An account was created or changed. */
    ACCOUNT_CHANGED,
    /** An invitation or a link to reset a password was created. */
    INVITED,
    /** The first administrator was invited on the server. */
    ADMINISTRATOR_INVITED,
    /** A password was set or changed. */
    PASSWORD_CHANGED,
    /** A second factor was set up, removed or replaced. */
    SECOND_FACTOR_CHANGED,
    /** An identity of a provider was linked to an account. */
    IDENTITY_LINKED,
    /** A token was created. */
    TOKEN_CREATED,
    /** A token was revoked. */
    TOKEN_REVOKED,
    /** A session was ended by somebody other than by signing out of it. */
    SESSION_ENDED;

    /**
     * Returns whether anybody can cause events of this kind, as often as requests get through. Such
     * events are counted in bursts; see {@link AuditBuffer}.
     */
    boolean isCausedByAnybody() {
        return this == SIGN_IN_FAILED || this == REFUSED;
    }
}
