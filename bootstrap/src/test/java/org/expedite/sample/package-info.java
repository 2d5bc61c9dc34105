/** Tests of seed data and sample data, on ports in memory. */
@NullMarked
package org.expedite.sample;

import org.jspecify.annotations.NullMarked;
