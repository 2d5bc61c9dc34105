/** What a start brings along, on ports in memory. */
@NullMarked
package org.expedite.sample;

import org.jspecify.annotations.NullMarked;
