/** Versions of single resources: {@code ETag}, {@code If-Match}, {@code Location}. */
@NullMarked
package org.expedite.web.api.resources;

import org.jspecify.annotations.NullMarked;
