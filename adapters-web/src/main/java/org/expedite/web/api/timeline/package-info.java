/** Notes and timelines of cases. */
@NullMarked
package org.expedite.web.api.timeline;

import org.jspecify.annotations.NullMarked;
