package org.expedite.persistence.callers;

import io.micronaut.data.annotation.MappedEntity;

/** The id of a contact who may be the caller. */
@MappedEntity("contact_address")
record CallerIdRow(String contactId) {}
