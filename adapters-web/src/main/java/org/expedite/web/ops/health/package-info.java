/** Readiness of this node. */
@NullMarked
package org.expedite.web.ops.health;

import org.jspecify.annotations.NullMarked;
