package org.expedite.web.api.audit;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.application.audit.AuditEvent;
import org.expedite.application.audit.AuditKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and is kept for audit.
 *
 * @param at when it happened; of a counted event, when it happened last
 * @param actorId the account that acted, or {@code system}; null if it is unknown
 * @param subjects what it is about; empty if that is the actor alone, or unknown
 * @param status the status of the response to a refused request; else null
 * @param reason the reason in one word, such as the code of the problem; null if there is none
 * @param clientAddress the address of the client; of a counted event its network; null if it is
 *     unknown, or if several clients are counted together
 * @param requestId the id of the request; null for the center itself and for counted events
 * @param count how often it happened: more than 1 for counted events
 */
@Introspected
@Schema(name = "AuditEvent")
public record AuditEventJson(
        String id,
        Instant at,
        AuditKind kind,
        @Nullable String actorId,
        List<AuditSubjectJson> subjects,
        @Nullable Integer status,
        @Nullable String reason,
        @Nullable String clientAddress,
        @Nullable String requestId,
        long count) {

    /** Copies the subjects. */
    public AuditEventJson {
        subjects = List.copyOf(subjects);
    }

    static AuditEventJson of(AuditEvent event) {
        return new AuditEventJson(
                event.id().value(),
                event.at(),
                event.kind(),
                event.actorId(),
                event.subjects().stream().map(AuditSubjectJson::of).toList(),
                event.status(),
                event.reason(),
                event.clientAddress(),
                event.requestId(),
                event.count());
    }
}
