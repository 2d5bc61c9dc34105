/** Cases that the center closes by itself. */
@NullMarked
package org.expedite.persistence.upkeep;

import org.jspecify.annotations.NullMarked;
