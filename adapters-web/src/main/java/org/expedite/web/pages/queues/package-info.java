/** Queues of the technical levels, as pages. */
@NullMarked
package org.expedite.web.pages.queues;

import org.jspecify.annotations.NullMarked;
