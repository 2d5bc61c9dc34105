/** Constraints on texts, identifiers and phone numbers. */
@NullMarked
package org.expedite.web.text;

import org.jspecify.annotations.NullMarked;
