package org.expedite.wiring;

import java.util.List;
import java.util.Optional;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.NewSession;
import org.expedite.web.pages.signin.DemoPerson;
import org.expedite.web.pages.signin.DemoSignIn;

/** A production, which has nobody to sign in as without a proof. */
final class NoDemo implements DemoSignIn {
    @Override
    public List<DemoPerson> people() {
        return List.of();
    }

    @Override
    public Optional<NewSession> begin(String id, BrowserOrigin from) {
        return Optional.empty();
    }
}
