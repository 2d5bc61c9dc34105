/** Whatever is not a success, as {@code application/problem+json}. */
@NullMarked
package org.expedite.web.api.problems;

import org.jspecify.annotations.NullMarked;
