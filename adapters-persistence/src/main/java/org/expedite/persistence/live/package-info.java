/** The events of all cases by time, in a database. */
@NullMarked
package org.expedite.persistence.live;

import org.jspecify.annotations.NullMarked;
