/** Rules between the parts of a body, as constraints, so that they are told with all others. */
@NullMarked
package org.expedite.web.api.constraints;

import org.jspecify.annotations.NullMarked;
