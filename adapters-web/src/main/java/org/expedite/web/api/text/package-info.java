/** Constraints on texts, identifiers and phone numbers. */
@NullMarked
package org.expedite.web.api.text;

import org.jspecify.annotations.NullMarked;
