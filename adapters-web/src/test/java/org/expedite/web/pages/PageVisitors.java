package org.expedite.web.pages;

import jakarta.inject.Singleton;
import java.util.Set;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.AccountVersion;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.registry.PersonKind;

/** People who are signed in with a browser. */
@Singleton
public final class PageVisitors {
    /** The name of the cookie with the secret. */
    public static final String COOKIE = "__Host-expedite_session";

    private final InMemoryPorts ports;
    private final SessionDesk sessions;
    private final SettableClock clock;

    PageVisitors(InMemoryPorts ports, SessionDesk sessions, SettableClock clock) {
        this.ports = ports;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Signs in somebody nobody has seen before, who keeps the registry. */
    public NewSession registrar(String id) {
        return person(id, PersonKind.SERVICE, Role.REGISTRAR);
    }

    /** Signs in somebody nobody has seen before. */
    public NewSession person(String id, PersonKind kind, Role role) {
        Account account =
                new Account(new AccountId(id), kind, "Name of " + id, null, Set.of(role), true);
        ports.unitOfWork()
                .run(
                        () -> {
                            ports.accounts().store(new AccountVersion(account, 1, clock.instant()));
                            return account;
                        });
        return again(id);
    }

    /** Signs in somebody once more. */
    public NewSession again(String id) {
        return ports.unitOfWork()
                .run(
                        () ->
                                sessions.begin(
                                        new AccountId(id),
                                        Session.Stage.SIGNED_IN,
                                        new BrowserOrigin("192.0.2.1", "192.0.2.1", "Browser"),
                                        null,
                                        clock.instant(),
                                        null));
    }

    /** Ends a session by its person. */
    public void end(NewSession session) {
        sessions.end(
                new Actor(session.session().account().value(), Set.of(Role.REGISTRAR)),
                session.session().id());
    }
}
