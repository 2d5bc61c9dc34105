/** Queries and columns shared by several packages. */
@NullMarked
package org.expedite.persistence.sql;

import org.jspecify.annotations.NullMarked;
