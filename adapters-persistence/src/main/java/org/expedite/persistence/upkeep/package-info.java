/** Cases that the center closes, or takes from their owners, by itself. */
@NullMarked
package org.expedite.persistence.upkeep;

import org.jspecify.annotations.NullMarked;
