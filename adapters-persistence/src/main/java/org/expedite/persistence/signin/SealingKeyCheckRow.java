package org.expedite.persistence.signin;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The row of {@code sealing_key_check}. */
@MappedEntity("sealing_key_check")
record SealingKeyCheckRow(@Id int id, String sealed) {}
