/** Pages on which people ask for escalation, and read how it was decided. */
@NullMarked
package org.expedite.web.pages.escalation;

import org.jspecify.annotations.NullMarked;
