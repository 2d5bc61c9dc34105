/** Whether this server is ready. */
@NullMarked
package org.expedite.web.ops.health;

import org.jspecify.annotations.NullMarked;
