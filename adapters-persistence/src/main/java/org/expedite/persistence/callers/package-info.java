/** Contacts found by the keys that a caller gives. */
@NullMarked
package org.expedite.persistence.callers;

import org.jspecify.annotations.NullMarked;
