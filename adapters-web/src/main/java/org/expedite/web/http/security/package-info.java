/** Sign-in by bearer token, and the rule which routes need it. */
@NullMarked
package org.expedite.web.http.security;

import org.jspecify.annotations.NullMarked;
