/** What the assistance center does and what waits there, as metrics. */
@NullMarked
package org.expedite.web.ops.metrics;

import org.jspecify.annotations.NullMarked;
