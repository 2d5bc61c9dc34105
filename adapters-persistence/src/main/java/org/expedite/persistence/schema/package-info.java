/** Runs the migrations, so that a start which died in one of them can be repeated. */
@NullMarked
package org.expedite.persistence.schema;

import org.jspecify.annotations.NullMarked;
