/** Audit events, in a database. */
@NullMarked
package org.expedite.persistence.audit;

import org.jspecify.annotations.NullMarked;
