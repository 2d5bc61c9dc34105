/** The settings of the server, its start and its orderly stop. */
@NullMarked
package org.expedite.web.http.server;

import org.jspecify.annotations.NullMarked;
