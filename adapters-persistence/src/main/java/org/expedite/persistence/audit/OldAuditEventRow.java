package org.expedite.persistence.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The key of a row of {@code audit_event}, to delete it. */
@MappedEntity("audit_event")
record OldAuditEventRow(@Id String eventId) {}
