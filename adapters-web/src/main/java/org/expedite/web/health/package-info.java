/** Whether this server is ready. */
@NullMarked
package org.expedite.web.health;

import org.jspecify.annotations.NullMarked;
