package org.expedite.web.pages.accounts;

import java.time.Instant;
import java.util.Optional;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SignedIn;

/**
 * A session, as its person sees it.
 *
 * @param id its id, which reveals nothing of its secret
 * @param browser how the browser describes itself
 * @param address the network address of the sign-in
 * @param createdAt the time of the sign-in
 * @param lastSeenAt the last request
 * @param isPresent whether it is the one that shows this
 */
public record OpenSession(
        String id,
        Optional<String> browser,
        String address,
        Instant createdAt,
        Instant lastSeenAt,
        boolean isPresent) {

    static OpenSession of(Session session, SignedIn caller) {
        return new OpenSession(
                session.id().value(),
                Optional.ofNullable(session.browser()),
                session.address(),
                session.createdAt(),
                session.lastSeenAt(),
                caller.sessionId().filter(session.id()::equals).isPresent());
    }
}
