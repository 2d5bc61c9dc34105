/** Requests that may be sent twice and are done once. */
@NullMarked
package org.expedite.web.api.idempotency;

import org.jspecify.annotations.NullMarked;
