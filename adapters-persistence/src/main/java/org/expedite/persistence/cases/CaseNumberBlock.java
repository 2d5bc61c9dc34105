package org.expedite.persistence.cases;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * Where the next block of numbers begins.
 *
 * @param name of what is numbered; there is only {@code CASE}
 */
@MappedEntity("case_number_block")
record CaseNumberBlock(@Id String name, long nextNumber) {}
