/** What decisions are made of and what they were, in the database. */
@NullMarked
package org.expedite.persistence.escalation;

import org.jspecify.annotations.NullMarked;
