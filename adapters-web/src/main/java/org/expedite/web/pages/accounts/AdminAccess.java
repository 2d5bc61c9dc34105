package org.expedite.web.pages.accounts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.function.Supplier;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.ReauthenticationRequiredException;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.pages.Reauthentication;
import org.expedite.web.pages.ReturnPath;

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

    /** Makes a change, or leads to a recent proof of who one is, and back to the page. */
    static HttpResponse<?> proved(HttpRequest<?> request, Supplier<HttpResponse<?>> change) {
        try {
            return change.get();
        } catch (ReauthenticationRequiredException _) {
            return Reauthentication.before(ReturnPath.here(request));
        }
    }

    private static ProblemException nothing() {
        return ProblemException.notFound("Nothing exists at this address.");
    }
}
