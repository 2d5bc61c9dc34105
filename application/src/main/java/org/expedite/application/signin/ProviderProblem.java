package org.expedite.application.signin;

/** Reasons why a way to the provider and back did not sign anybody in, as people are told them. */
public enum ProviderProblem {
    /** The provider refused, or its answer is not valid. */
    PROVIDER_REFUSED,
    /** The browser that comes back has not begun this sign-in, or too long ago. */
    SIGN_IN_EXPIRED,
    /** The person has no active account here that is linked. */
    NOT_LINKED,
    /** The invitation was used, has expired, or never existed. */
    INVITATION_NOT_VALID,
    /** The person's identity is linked to another account. */
    IDENTITY_TAKEN,
    /** The provider cannot be reached. */
    PROVIDER_UNAVAILABLE
}
