/** Queries and columns that several concepts are made of. */
@NullMarked
package org.expedite.persistence.sql;

import org.jspecify.annotations.NullMarked;
