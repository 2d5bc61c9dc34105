/** Mapping of errors to problems, and problems as {@code application/problem+json}. */
@NullMarked
package org.expedite.web.api.problems;

import org.jspecify.annotations.NullMarked;
