/** Notes on cases, and what happened to cases. */
@NullMarked
package org.expedite.web.timeline;

import org.jspecify.annotations.NullMarked;
