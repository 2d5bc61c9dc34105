package org.expedite.application.audit;

import java.util.List;
import org.expedite.application.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An audit event as a desk describes it; {@link AuditLog} adds the time and the origin.
 *
 * @param actorId the id of the account that acted; null if it is unknown, or the center itself
 * @param reason the reason in one word, such as {@code WRONG_PASSWORD}; null if there is none
 */
public record AuditEntry(
        AuditKind kind,
        @Nullable String actorId,
        List<AuditSubject> subjects,
        @Nullable String reason) {
    public AuditEntry {
        subjects = List.copyOf(subjects);
    }

    /** Returns an entry of a kind without actor, subjects and reason. */
    public static AuditEntry of(AuditKind kind) {
        return new AuditEntry(kind, null, List.of(), null);
    }

    /** Returns this entry with the actor. */
    public AuditEntry by(Actor actor) {
        return by(actor.id());
    }

    /** Returns this entry with the account that acted, such as the one that signed in. */
    public AuditEntry by(String accountId) {
        return new AuditEntry(kind, accountId, subjects, reason);
    }

    /** Returns this entry with what it is about. */
    public AuditEntry about(AuditSubject... about) {
        return about(List.of(about));
    }

    /** Returns this entry with what it is about. */
    public AuditEntry about(List<AuditSubject> about) {
        return new AuditEntry(kind, actorId, about, reason);
    }

    /** Returns this entry with a reason; its name is stored. */
    public AuditEntry because(Enum<?> why) {
        return new AuditEntry(kind, actorId, subjects, why.name());
    }
}
