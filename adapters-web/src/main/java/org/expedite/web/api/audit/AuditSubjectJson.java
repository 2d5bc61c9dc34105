package org.expedite.web.api.audit;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.application.audit.AuditSubject;
import org.expedite.application.audit.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * Something that an audit event is about.
 *
 * @param id its id; of a token its prefix; of an operation its method, and its path with the names
 *     of parameters
 * @param version the stored version of a registry record or an account; null if there is none
 */
@Introspected
@Schema(name = "AuditSubject")
public record AuditSubjectJson(SubjectType type, String id, @Nullable Integer version) {

    static AuditSubjectJson of(AuditSubject subject) {
        return new AuditSubjectJson(subject.type(), subject.id(), subject.version());
    }
}
