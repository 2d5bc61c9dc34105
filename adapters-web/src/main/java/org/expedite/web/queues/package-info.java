/** The queues of the technical levels, and who owns which case. */
@NullMarked
package org.expedite.web.queues;

import org.jspecify.annotations.NullMarked;
