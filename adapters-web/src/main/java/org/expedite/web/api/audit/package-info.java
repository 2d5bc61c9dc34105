/** Audit events, for administrators. */
@NullMarked
package org.expedite.web.api.audit;

import org.jspecify.annotations.NullMarked;
