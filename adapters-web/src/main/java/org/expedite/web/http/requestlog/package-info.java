/** Request ids and the log line of each request. */
@NullMarked
package org.expedite.web.http.requestlog;

import org.jspecify.annotations.NullMarked;
