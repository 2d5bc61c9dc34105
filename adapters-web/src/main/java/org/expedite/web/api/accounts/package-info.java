/** Accounts, invitations, tokens and sessions, and whom a caller is signed in as. */
@NullMarked
package org.expedite.web.api.accounts;

import org.jspecify.annotations.NullMarked;
