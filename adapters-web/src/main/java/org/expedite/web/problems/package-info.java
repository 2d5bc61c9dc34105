/** Whatever is not a success, as {@code application/problem+json}. */
@NullMarked
package org.expedite.web.problems;

import org.jspecify.annotations.NullMarked;
