/** Rate limits, and the callers that they apply to. */
@NullMarked
package org.expedite.web.http.ratelimit;

import org.jspecify.annotations.NullMarked;
