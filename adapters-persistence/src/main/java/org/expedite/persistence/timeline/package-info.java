/** Events of cases: their JSON, and the timelines of cases. */
@NullMarked
package org.expedite.persistence.timeline;

import org.jspecify.annotations.NullMarked;
