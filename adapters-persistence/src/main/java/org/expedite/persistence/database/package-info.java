/** Databases: which there are, how they are reached, and what of their statements is logged. */
@NullMarked
package org.expedite.persistence.database;

import org.jspecify.annotations.NullMarked;
