package org.expedite.persistence.audit;

import java.util.Arrays;
import java.util.List;
import org.expedite.application.audit.AuditSubject;
import org.expedite.application.audit.SubjectType;
import org.expedite.persistence.sql.JsonColumn;
import org.jspecify.annotations.Nullable;

/** Subject of an audit event as JSON; the column has a list of them. */
record AuditSubjectColumn(SubjectType type, String id, @Nullable Integer version) {

    static String write(List<AuditSubject> subjects) {
        return JsonColumn.write(
                subjects.stream()
                        .map(s -> new AuditSubjectColumn(s.type(), s.id(), s.version()))
                        .toList());
    }

    static List<AuditSubject> read(String json) {
        return Arrays.stream(JsonColumn.read(json, AuditSubjectColumn[].class))
                .map(s -> new AuditSubject(s.type, s.id, s.version))
                .toList();
    }
}
