/** The catalogue that is shipped, and sample data for people to try things with. */
@NullMarked
package org.expedite.sample;

import org.jspecify.annotations.NullMarked;
