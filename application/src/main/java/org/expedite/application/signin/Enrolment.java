package org.expedite.application.signin;

/**
 * The secret that an app needs to make codes.
 *
 * @param secret the secret in Base32, to type
 * @param uri the same for the camera of a phone
 */
public record Enrolment(String secret, String uri) {
    /** Omits the secret. */
    @Override
    public String toString() {
        return "Enrolment[]";
    }
}
