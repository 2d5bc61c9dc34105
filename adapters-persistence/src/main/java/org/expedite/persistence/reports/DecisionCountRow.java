package org.expedite.persistence.reports;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** The number of decisions with the same value of a column. */
@MappedEntity("escalation")
record DecisionCountRow(@Id @Nullable String groupName, long requests, long granted) {}
