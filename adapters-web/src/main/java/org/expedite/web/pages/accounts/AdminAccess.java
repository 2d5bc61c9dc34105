package org.expedite.web.pages.accounts;

import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.http.problems.ProblemException;

/** The readers of the pages of an administrator; for others these pages do not exist. */
final class AdminAccess {

    private AdminAccess() {}

    static Actor require(SignedIn caller, UseCase useCase) {
        if (!Permissions.allows(caller.actor(), useCase)) {
            throw nothing();
        }
        return caller.actor();
    }

    static AccountId account(String id) {
        if (!AccountId.isPossible(id)) {
            throw nothing();
        }
        return new AccountId(id);
    }

    private static ProblemException nothing() {
        return ProblemException.notFound("Nothing exists at this address.");
    }
}
