/** Facts that decisions are based on, as they are now and as they were known at an instant. */
@NullMarked
package org.expedite.persistence.facts;

import org.jspecify.annotations.NullMarked;
