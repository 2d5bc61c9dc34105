/** What the stores of all concepts share: the database's settings and the unit of work. */
@NullMarked
package org.expedite.persistence;

import org.jspecify.annotations.NullMarked;
