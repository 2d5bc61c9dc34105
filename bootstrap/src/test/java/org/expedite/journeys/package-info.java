/** Journeys of the programme over HTTP, from the first call to the closure of the case. */
@NullMarked
package org.expedite.journeys;

import org.jspecify.annotations.NullMarked;
