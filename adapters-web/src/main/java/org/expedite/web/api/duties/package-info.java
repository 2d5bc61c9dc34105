/** Duties of both sides while a case is critical. */
@NullMarked
package org.expedite.web.api.duties;

import org.jspecify.annotations.NullMarked;
