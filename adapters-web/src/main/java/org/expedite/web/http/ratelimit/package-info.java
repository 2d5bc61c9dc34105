/** How much each caller may send, and who counts as a caller. */
@NullMarked
package org.expedite.web.http.ratelimit;

import org.jspecify.annotations.NullMarked;
