/** Contacts found by what a caller says. */
@NullMarked
package org.expedite.persistence.callers;

import org.jspecify.annotations.NullMarked;
