/** Kinds of database, their settings, and the log of their statements. */
@NullMarked
package org.expedite.persistence.database;

import org.jspecify.annotations.NullMarked;
