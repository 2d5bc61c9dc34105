/** Decisions on priority escalation and ordinary escalations, in a database. */
@NullMarked
package org.expedite.persistence.escalation;

import org.jspecify.annotations.NullMarked;
