/** Events of cases: one codec, and the timelines made of them. */
@NullMarked
package org.expedite.persistence.timeline;

import org.jspecify.annotations.NullMarked;
