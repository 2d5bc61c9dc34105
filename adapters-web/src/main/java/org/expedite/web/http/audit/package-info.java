/** The origin of requests for audit, and the record of refused requests. */
@NullMarked
package org.expedite.web.http.audit;

import org.jspecify.annotations.NullMarked;
