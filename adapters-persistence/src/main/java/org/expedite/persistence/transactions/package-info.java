/** Units of work as transactions, and the failures after which they are retried. */
@NullMarked
package org.expedite.persistence.transactions;

import org.jspecify.annotations.NullMarked;
