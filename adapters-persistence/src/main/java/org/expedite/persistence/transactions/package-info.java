/** Units of work as transactions, and the failures after which they run again. */
@NullMarked
package org.expedite.persistence.transactions;

import org.jspecify.annotations.NullMarked;
