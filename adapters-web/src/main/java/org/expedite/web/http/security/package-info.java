/** Who signed in, and who gets past the door. */
@NullMarked
package org.expedite.web.http.security;

import org.jspecify.annotations.NullMarked;
