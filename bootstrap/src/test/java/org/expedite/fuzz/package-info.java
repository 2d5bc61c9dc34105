/** Hostile input for every operation of the served description. No test names an operation. */
@NullMarked
package org.expedite.fuzz;

import org.jspecify.annotations.NullMarked;
