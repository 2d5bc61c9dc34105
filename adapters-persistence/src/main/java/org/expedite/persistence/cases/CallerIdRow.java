package org.expedite.persistence.cases;

import io.micronaut.data.annotation.MappedEntity;

/** The id of a contact that may be calling. */
@MappedEntity("contact_address")
record CallerIdRow(String contactId) {}
