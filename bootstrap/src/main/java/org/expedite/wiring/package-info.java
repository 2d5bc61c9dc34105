/** The one place where objects are made and handed to each other, by plain {@code new}. */
@NullMarked
package org.expedite.wiring;

import org.jspecify.annotations.NullMarked;
