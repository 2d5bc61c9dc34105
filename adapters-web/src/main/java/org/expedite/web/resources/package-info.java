/** Versions of single resources: {@code ETag}, {@code If-Match}, {@code Location}. */
@NullMarked
package org.expedite.web.resources;

import org.jspecify.annotations.NullMarked;
