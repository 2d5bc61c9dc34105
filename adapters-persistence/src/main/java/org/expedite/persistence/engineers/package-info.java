/** Staff of the assistance center, found among the registry's records in the database. */
@NullMarked
package org.expedite.persistence.engineers;

import org.jspecify.annotations.NullMarked;
