/** Pages of sign-in, sign-out, second factor and invitations. */
@NullMarked
package org.expedite.web.pages.signin;

import org.jspecify.annotations.NullMarked;
