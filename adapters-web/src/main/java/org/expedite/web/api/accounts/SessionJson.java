package org.expedite.web.api.accounts;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.expedite.application.accounts.Session;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in of a person with a browser.
 *
 * @param address the network address of the sign-in
 * @param browser the browser's own description; null if it gave none
 * @param lastSeenAt the last request, up to a minute late
 * @param expiresAt the end of the session, if it is used until then
 * @param current whether this request belongs to it
 */
@Introspected
@Schema(name = "Session")
public record SessionJson(
        String sessionId,
        String accountId,
        String address,
        @Nullable String browser,
        Instant createdAt,
        Instant lastSeenAt,
        Instant expiresAt,
        boolean current) {

    static SessionJson of(Session session, Instant expiresAt, boolean current) {
        return new SessionJson(
                session.id().value(),
                session.account().value(),
                session.address(),
                session.browser(),
                session.createdAt(),
                session.lastSeenAt(),
                expiresAt,
                current);
    }
}
