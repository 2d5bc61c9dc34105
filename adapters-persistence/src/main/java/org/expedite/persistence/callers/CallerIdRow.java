package org.expedite.persistence.callers;

import io.micronaut.data.annotation.MappedEntity;

/** The id of a contact that may be calling. */
@MappedEntity("contact_address")
record CallerIdRow(String contactId) {}
