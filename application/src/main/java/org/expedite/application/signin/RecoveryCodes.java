package org.expedite.application.signin;

import java.util.Set;
import org.expedite.application.accounts.AccountId;

/** Port to codes that replace a second factor, each once. Only their hashes are stored. */
public interface RecoveryCodes {
    /** Stores codes in place of all earlier ones of the account; none deletes them. */
    void replace(AccountId account, Set<String> hashes);

    /**
     * Uses a code up. Of concurrent uses one succeeds.
     *
     * @return false if there is no such code; nothing changes then
     */
    boolean use(AccountId account, String hash);

    /** Returns the number of codes that are left. */
    int count(AccountId account);
}
