/** Accounts, and the tokens, sessions, invitations and identities by which they sign in. */
@NullMarked
package org.expedite.persistence.accounts;

import org.jspecify.annotations.NullMarked;
