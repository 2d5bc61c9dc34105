package org.expedite.persistence.timeline;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A case that a transaction holds. */
@MappedEntity("support_case")
record HeldCaseRow(int version, Instant openedAt) {}
