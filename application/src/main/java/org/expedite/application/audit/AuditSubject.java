package org.expedite.application.audit;

import java.util.regex.Pattern;
import org.expedite.domain.Require;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/**
 * Something that an audit event is about. It never holds a secret: a token is named by its prefix,
 * a session by its public id.
 *
 * @param version the stored version of a registry record or account; null if there is none
 */
public record AuditSubject(SubjectType type, String id, @Nullable Integer version) {
    /** The method of a request and the pattern of its path. */
    private static final Pattern OPERATION = Pattern.compile("[A-Z]{1,20}( /[A-Za-z0-9_.{}/:-]*)?");

    private static final int MAX_OPERATION = 200;

    public AuditSubject {
        if (type == SubjectType.OPERATION) {
            Require.that(
                    id.length() <= MAX_OPERATION && OPERATION.matcher(id).matches(),
                    id,
                    "an operation is a method and the pattern of a path");
        } else {
            Require.identifier("subject", id);
        }
    }

    /** Returns an account as a subject. */
    public static AuditSubject account(String accountId) {
        return new AuditSubject(SubjectType.ACCOUNT, accountId, null);
    }

    /** Returns the stored version of an account as a subject. */
    public static AuditSubject account(String accountId, int version) {
        return new AuditSubject(SubjectType.ACCOUNT, accountId, version);
    }

    /**
     * Returns a token as a subject.
     *
     * @param prefix the first characters of the token, by which lists name it
     */
    public static AuditSubject token(String prefix) {
        return new AuditSubject(SubjectType.TOKEN, prefix, null);
    }

    /**
     * Returns a session as a subject.
     *
     * @param sessionId the id that lists show, not the content of its cookie
     */
    public static AuditSubject session(String sessionId) {
        return new AuditSubject(SubjectType.SESSION, sessionId, null);
    }

    /** Returns a contact as a subject. */
    public static AuditSubject contact(ContactId contact) {
        return new AuditSubject(SubjectType.CONTACT, contact.value(), null);
    }

    /** Returns the stored version of a registry record as a subject. */
    public static AuditSubject record(RecordVersion<?> stored) {
        RecordKey key = stored.record().key();
        return new AuditSubject(SubjectType.of(key.kind()), key.id(), stored.version());
    }

    /**
     * Returns an operation of the server as a subject.
     *
     * @param method the method of the request
     * @param pattern the pattern of the path, such as {@code /v1/cases/{number}}; null if no
     *     operation has the path, which may contain anything
     */
    public static AuditSubject operation(String method, @Nullable String pattern) {
        return new AuditSubject(
                SubjectType.OPERATION, pattern == null ? method : method + " " + pattern, null);
    }
}
