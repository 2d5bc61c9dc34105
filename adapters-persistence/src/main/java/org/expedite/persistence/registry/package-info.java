/** The registry's records in the database: every version as JSON, found by what it names. */
@NullMarked
package org.expedite.persistence.registry;

import org.jspecify.annotations.NullMarked;
