package org.expedite.web.pages.signin;

import java.util.List;
import java.util.Optional;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.NewSession;

/** Signs visitors of a demo in without a password. Elsewhere there is nobody to sign in as. */
public interface DemoSignIn {

    /**
     * Returns as whom one may sign in.
     *
     * @return the people, in the order of the page; empty outside of a demo
     */
    List<DemoPerson> people();

    /**
     * Begins a session.
     *
     * @param id of the account
     * @param from the browser
     * @return the session; empty for anybody else than {@link #people()}
     */
    Optional<NewSession> begin(String id, BrowserOrigin from);
}
