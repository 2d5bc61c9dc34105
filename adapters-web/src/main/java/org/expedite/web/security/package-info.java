/** Who signed in, and who gets past the door. */
@NullMarked
package org.expedite.web.security;

import org.jspecify.annotations.NullMarked;
