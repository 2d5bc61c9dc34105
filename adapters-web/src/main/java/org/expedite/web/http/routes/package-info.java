/**
 * Marks that routes carry at their controllers, and the one table that is read from them. No path
 * of a controller is written down anywhere else.
 */
@NullMarked
package org.expedite.web.http.routes;

import org.jspecify.annotations.NullMarked;
