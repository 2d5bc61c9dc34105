/** Requests that clients may repeat and that run once. */
@NullMarked
package org.expedite.web.api.idempotency;

import org.jspecify.annotations.NullMarked;
