/** A case from the queue to its closure, and its ways to assistance. */
@NullMarked
package org.expedite.web.api.casework;

import org.jspecify.annotations.NullMarked;
