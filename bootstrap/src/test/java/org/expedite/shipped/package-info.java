/** The libraries that are shipped, and their licences. */
@NullMarked
package org.expedite.shipped;

import org.jspecify.annotations.NullMarked;
