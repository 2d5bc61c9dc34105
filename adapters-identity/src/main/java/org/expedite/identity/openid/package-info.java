/** The identity provider, by OpenID Connect, and the tokens that an issuer makes for programs. */
@NullMarked
package org.expedite.identity.openid;

import org.jspecify.annotations.NullMarked;
