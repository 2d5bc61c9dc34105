/** Pages on which people manage their accounts: profile, sessions and tokens. */
@NullMarked
package org.expedite.web.pages.accounts;

import org.jspecify.annotations.NullMarked;
