/** Requests that may be sent twice and are done once. */
@NullMarked
package org.expedite.web.idempotency;

import org.jspecify.annotations.NullMarked;
