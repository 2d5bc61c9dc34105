/** The queues of the technical levels, and who owns which case. */
@NullMarked
package org.expedite.web.api.queues;

import org.jspecify.annotations.NullMarked;
