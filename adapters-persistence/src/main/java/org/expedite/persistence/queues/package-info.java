/** Queues of the technical levels, read from the cases in a database. */
@NullMarked
package org.expedite.persistence.queues;

import org.jspecify.annotations.NullMarked;
