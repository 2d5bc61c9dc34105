/** The registry's records in the database: every version as JSON, with its references as rows. */
@NullMarked
package org.expedite.persistence.registry;

import org.jspecify.annotations.NullMarked;
