/** Queues of the technical levels, and ownership of cases. */
@NullMarked
package org.expedite.web.api.queues;

import org.jspecify.annotations.NullMarked;
