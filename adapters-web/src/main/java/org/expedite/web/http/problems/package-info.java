/**
 * Problems of requests, independent of how they are written, and the one place that writes them.
 */
@NullMarked
package org.expedite.web.http.problems;

import org.jspecify.annotations.NullMarked;
