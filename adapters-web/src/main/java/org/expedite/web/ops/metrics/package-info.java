/** Business events and waiting cases, as metrics. */
@NullMarked
package org.expedite.web.ops.metrics;

import org.jspecify.annotations.NullMarked;
