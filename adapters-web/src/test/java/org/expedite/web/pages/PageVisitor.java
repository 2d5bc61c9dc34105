package org.expedite.web.pages;

import jakarta.inject.Singleton;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.AccountVersion;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.registry.PersonKind;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;

/** Signs people in with browsers of their own. */
@Singleton
public final class PageVisitor {
    private final ProbeClient server;
    private final InMemoryPorts ports;
    private final SessionDesk sessions;
    private final SettableClock clock;

    PageVisitor(
            ProbeClient server, InMemoryPorts ports, SessionDesk sessions, SettableClock clock) {
        this.server = server;
        this.ports = ports;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Signs somebody in whose account is tied to nothing, and who has these roles. */
    public Browser as(String id, Role... roles) {
        Account account =
                new Account(new AccountId(id), PersonKind.SERVICE, id, null, Set.of(roles), true);
        String secret =
                ports.unitOfWork()
                        .run(
                                () -> {
                                    if (ports.accounts().find(account.id()).isEmpty()) {
                                        ports.accounts()
                                                .store(
                                                        new AccountVersion(
                                                                account, 1, clock.instant()));
                                    }
                                    return sessions.begin(
                                                    account.id(),
                                                    Session.Stage.SIGNED_IN,
                                                    new BrowserOrigin(
                                                            "192.0.2.1", "192.0.2.1", "<b>Mine"),
                                                    null,
                                                    clock.instant(),
                                                    null)
                                            .secret();
                                });
        return new Browser(server, secret, "en");
    }

    /** A browser with the cookie of a session. */
    public record Browser(ProbeClient server, String secret, String language) {

        /** Returns the browser of the same person, in German. */
        public Browser inGerman() {
            return new Browser(server, secret, "de");
        }

        /** Opens a page. */
        public Answer get(String path) {
            return server.send(request(path).GET());
        }

        /** Returns the text of a page that exists. */
        public String page(String path) {
            Answer answer = get(path);
            if (answer.status() != 200) {
                throw new AssertionError(path + " " + answer.status() + answer.raw().body());
            }
            return answer.raw().body();
        }

        /** Sends a form. */
        public Answer post(String path, String form) {
            return server.send(
                    request(path)
                            .header("Sec-Fetch-Site", "same-origin")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form)));
        }

        /** Sends what is typed into a form. */
        public Answer put(String path, String form) {
            return server.send(
                    request(path)
                            .header("Sec-Fetch-Site", "same-origin")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .PUT(BodyPublishers.ofString(form)));
        }

        private HttpRequest.Builder request(String path) {
            return server.anonymous(path)
                    .header("Accept", "text/html")
                    .header("Accept-Language", language)
                    .header("Cookie", "__Host-expedite_session=" + secret);
        }
    }
}
