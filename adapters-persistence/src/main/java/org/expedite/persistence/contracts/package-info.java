/** Support contracts, found in the database by the serial numbers that they name. */
@NullMarked
package org.expedite.persistence.contracts;

import org.jspecify.annotations.NullMarked;
