/** The shipped catalogue, and sample data for demos. */
@NullMarked
package org.expedite.sample;

import org.jspecify.annotations.NullMarked;
