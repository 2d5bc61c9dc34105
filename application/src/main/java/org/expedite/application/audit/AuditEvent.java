package org.expedite.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.expedite.domain.Require;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and is kept for audit. It holds no secret and nothing that people typed.
 *
 * @param at when it happened; of a counted event, when it happened last
 * @param actorId the account that acted, or {@code system}; null if it is unknown
 * @param subjects what it is about, at most {@link #MAX_SUBJECTS}
 * @param status the status of the response to a refused request; else null
 * @param reason the reason in one word; null if there is none
 * @param clientAddress the address of the client; of a counted event its network; null if it is
 *     unknown, or if several clients are counted together
 * @param requestId the request; null for the center itself and for counted events
 * @param count how often it happened, 1 or more
 */
public record AuditEvent(
        AuditEventId id,
        Instant at,
        AuditKind kind,
        @Nullable String actorId,
        List<AuditSubject> subjects,
        @Nullable Integer status,
        @Nullable String reason,
        @Nullable String clientAddress,
        @Nullable String requestId,
        long count) {
    /** The maximum number of subjects: the items of a page. */
    public static final int MAX_SUBJECTS = 200;

    /** The maximum length of an address or network, in characters. */
    public static final int MAX_ADDRESS = 64;

    private static final Pattern REASON = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    public AuditEvent {
        subjects = List.copyOf(subjects);
        if (actorId != null) {
            Require.identifier("actor", actorId);
        }
        if (reason != null) {
            Require.that(REASON.matcher(reason).matches(), reason, "a reason is one word");
        }
        if (clientAddress != null) {
            Require.text("client address", clientAddress, MAX_ADDRESS);
        }
        if (requestId != null) {
            Require.text("request id", requestId, Require.MAX_IDENTIFIER);
        }
        Require.that(
                subjects.size() <= MAX_SUBJECTS,
                subjects,
                "there may be " + MAX_SUBJECTS + " subjects");
        Require.that(count >= 1, count, "something that happened was at least once");
    }

    /** Returns the position of this event in lists. */
    public AuditPosition position() {
        return new AuditPosition(at, id);
    }
}
