/** The keys that callers name their requests by, in a database. */
@NullMarked
package org.expedite.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
