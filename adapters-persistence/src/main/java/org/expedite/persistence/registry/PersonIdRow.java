package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.expedite.application.registry.PersonKind;

/** A row of {@code person_id}: the id of a person, and the kind of the record that has it. */
@MappedEntity("person_id")
record PersonIdRow(@Id String id, PersonKind kind) {}
