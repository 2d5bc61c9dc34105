/**
 * Hostile input on every operation that the served description has, whichever they are: nothing
 * here names one.
 */
@NullMarked
package org.expedite.fuzz;

import org.jspecify.annotations.NullMarked;
