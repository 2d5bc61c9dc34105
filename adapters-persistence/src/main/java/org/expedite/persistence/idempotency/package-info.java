/** Idempotency keys of requests, in a database. */
@NullMarked
package org.expedite.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
