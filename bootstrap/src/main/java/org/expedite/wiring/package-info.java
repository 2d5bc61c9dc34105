/** The place where objects are created and connected, by plain {@code new}. */
@NullMarked
package org.expedite.wiring;

import org.jspecify.annotations.NullMarked;
