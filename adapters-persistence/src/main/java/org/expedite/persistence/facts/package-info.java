/** The facts that decisions rest on, as they are now and as they were known. */
@NullMarked
package org.expedite.persistence.facts;

import org.jspecify.annotations.NullMarked;
