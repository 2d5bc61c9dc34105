/** Bounds the requests that a node works on at once. */
@NullMarked
package org.expedite.web.http.admission;

import org.jspecify.annotations.NullMarked;
