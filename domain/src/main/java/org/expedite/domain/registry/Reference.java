package org.expedite.domain.registry;

/** Reference from one record to another, which must exist. */
public record Reference(Relation relation, RecordKey target) {}
