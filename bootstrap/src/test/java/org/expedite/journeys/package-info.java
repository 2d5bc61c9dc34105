/** The stories of the programme, from the first call to the end of the case, told over HTTP. */
@NullMarked
package org.expedite.journeys;

import org.jspecify.annotations.NullMarked;
