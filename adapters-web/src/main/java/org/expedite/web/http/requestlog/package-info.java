/** The id of a request and the line that the log has of it. */
@NullMarked
package org.expedite.web.http.requestlog;

import org.jspecify.annotations.NullMarked;
