/** Notes on cases, and what happened to cases. */
@NullMarked
package org.expedite.web.api.timeline;

import org.jspecify.annotations.NullMarked;
