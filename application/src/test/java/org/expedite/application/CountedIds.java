package org.expedite.application;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.expedite.application.accounts.SessionId;
import org.expedite.application.accounts.TokenId;
import org.expedite.application.audit.AuditEventId;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.timeline.NoteId;

/** Consecutive ids, shared by all nodes of one test. */
public final class CountedIds {
    private final AtomicInteger count = new AtomicInteger();

    /** Suppliers of the next ids. */
    public Composition.Ids ids() {
        return new Composition.Ids(
                () -> new AttachmentId(next("attachment")),
                () -> new AuditEventId(next("audit")),
                () -> new EscalationId(next("decision")),
                () -> new NoteId(next("note")),
                () -> new TokenId(next("token")),
                () -> new SessionId(next("session")),
                new SecureRandom());
    }

    private String next(String kind) {
        return "%s-%06d".formatted(kind, count.incrementAndGet());
    }
}
