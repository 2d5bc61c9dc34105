package org.expedite.web.pages.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.application.audit.AuditEvent;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditSubject;
import org.expedite.application.audit.SubjectType;

/**
 * An event of the audit, as the page shows it.
 *
 * @param at when it happened
 * @param kind what happened
 * @param actor the account that acted; empty if it is unknown
 * @param actorHref its page; empty for none
 * @param subjects what it is about
 * @param reason the reason in one word; empty for none
 * @param address the network address; empty if it is unknown
 * @param requestId the request; empty for none
 * @param count how often it happened
 */
public record AuditLine(
        Instant at,
        AuditKind kind,
        String actor,
        String actorHref,
        List<Subject> subjects,
        String reason,
        String address,
        String requestId,
        long count) {

    /** More subjects than anybody reads. */
    private static final int SHOWN = 10;

    /** The center, and what stores the records of a demo: they act, and have no account. */
    private static final Set<String> WITHOUT_ACCOUNT = Set.of("system", "sample-data", "shipped");

    /** Copies the subjects. */
    public AuditLine {
        subjects = List.copyOf(subjects);
    }

    /**
     * Something that an event is about.
     *
     * @param type what it is
     * @param id its identifier, and its version if it has one
     * @param href its page; empty for none
     */
    public record Subject(SubjectType type, String id, String href) {}

    static AuditLine of(AuditEvent event) {
        String actor = Optional.ofNullable(event.actorId()).orElse("");
        return new AuditLine(
                event.at(),
                event.kind(),
                actor,
                actor.isEmpty() || WITHOUT_ACCOUNT.contains(actor) ? "" : AdminPaths.account(actor),
                event.subjects().stream().limit(SHOWN).map(AuditLine::subject).toList(),
                reason(event),
                Optional.ofNullable(event.clientAddress()).orElse(""),
                Optional.ofNullable(event.requestId()).orElse(""),
                event.count());
    }

    private static String reason(AuditEvent event) {
        return String.join(
                " ",
                Stream.of(Optional.ofNullable(event.status()), Optional.ofNullable(event.reason()))
                        .flatMap(Optional::stream)
                        .map(Object::toString)
                        .toList());
    }

    private static Subject subject(AuditSubject subject) {
        String version = subject.version() == null ? "" : " v" + subject.version();
        return new Subject(
                subject.type(),
                subject.id() + version,
                subject.type() == SubjectType.ACCOUNT ? AdminPaths.account(subject.id()) : "");
    }
}
