package org.expedite.application.signin;

import org.jspecify.annotations.Nullable;

/**
 * The app that makes codes for an account.
 *
 * @param secret its secret, sealed; null if none is set up
 * @param pending the sealed secret of an app that is being set up; null if there is none
 * @param lastStep the step of the last code that was accepted; no code is accepted of it again, nor
 *     of an earlier one
 */
public record SecondFactor(@Nullable String secret, @Nullable String pending, long lastStep) {
    /** Omits the secrets. */
    @Override
    public String toString() {
        return "SecondFactor[" + (secret == null ? "none" : "set up") + "]";
    }
}
