package org.expedite.web.pages.registry;

import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.accounts.SignedIn;

/** The readers of the registry; for others its pages do not exist. */
final class RegistryAccess {

    private RegistryAccess() {}

    static Actor reader(SignedIn caller) {
        return require(caller, UseCase.VIEW_REGISTRY);
    }

    static Actor registrar(SignedIn caller) {
        return require(caller, UseCase.CHANGE_REGISTRY);
    }

    static boolean mayChange(Actor actor) {
        return Permissions.allows(actor, UseCase.CHANGE_REGISTRY);
    }

    private static Actor require(SignedIn caller, UseCase useCase) {
        if (!Permissions.allows(caller.actor(), useCase)) {
            throw RecordTypes.nothing();
        }
        return caller.actor();
    }
}
