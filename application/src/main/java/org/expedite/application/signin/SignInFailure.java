package org.expedite.application.signin;

/** Reasons of failed sign-ins, for the audit; those who try are not told. */
public enum SignInFailure {
    /** No account has the name. */
    UNKNOWN_NAME,
    /** The password is wrong, or the account has none. */
    WRONG_PASSWORD,
    /** The code is wrong, or was used before. */
    WRONG_CODE,
    /** The account is not active. */
    INACTIVE,
    /** Too many attempts failed before. */
    TOO_MANY_ATTEMPTS,
    /** The identity of the provider is linked to no account. */
    NOT_LINKED,
    /** The provider refused, or what it sent is not valid. */
    REFUSED_BY_PROVIDER,
    /** The invitation was used, has expired, or never existed. */
    INVITATION_NOT_VALID,
    /** The identity is linked to another account. */
    IDENTITY_TAKEN
}
