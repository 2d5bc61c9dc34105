package org.expedite.application.signin;

import java.util.Optional;
import org.expedite.application.accounts.AccountId;

/** Port to second factors. An account has at most one. */
public interface SecondFactors {
    /** Returns the second factor of an account, set up or not. */
    Optional<SecondFactor> find(AccountId account);

    /** Stores the secret of an app that is being set up, in place of an earlier one. */
    void storePending(AccountId account, String sealed);

    /**
     * Replaces the secret of an account by the one that is being set up.
     *
     * @param pending the stored pending secret
     * @param secret the same secret, sealed for use
     * @param step the step of the code that confirms it
     * @return false if another one is being set up, or none; nothing changes then
     */
    boolean confirm(AccountId account, String pending, String secret, long step);

    /**
     * Uses the code of a step up. Of concurrent uses one succeeds.
     *
     * @return false if one of this or a later step was accepted before; nothing changes then
     */
    boolean useStep(AccountId account, long step);

    /** Deletes the second factor of an account, if it has one. */
    void delete(AccountId account);
}
