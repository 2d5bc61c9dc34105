/** The decisions on priority escalation, in a database. */
@NullMarked
package org.expedite.persistence.escalation;

import org.jspecify.annotations.NullMarked;
