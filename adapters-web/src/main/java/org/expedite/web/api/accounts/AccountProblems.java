package org.expedite.web.api.accounts;

import org.expedite.application.accounts.TokenDesk;
import org.expedite.web.http.problems.ProblemSpec;

/** Problems of accounts and tokens. */
final class AccountProblems {
    private AccountProblems() {}

    /** Returns the problem of an invitation for an account that may not sign in: 409. */
    static ProblemSpec inactive() {
        return new ProblemSpec(
                409,
                "ACCOUNT_INACTIVE",
                "Account is not active.",
                "Nobody can sign in to this account. Make it active first.");
    }

    /** Returns the problem of one token more than an account may have: 409. */
    static ProblemSpec tooManyTokens() {
        return new ProblemSpec(
                409,
                "TOO_MANY_TOKENS",
                "Too many tokens.",
                "The account has %d tokens. Revoke one that is no longer used."
                        .formatted(TokenDesk.MAX_TOKENS));
    }
}
