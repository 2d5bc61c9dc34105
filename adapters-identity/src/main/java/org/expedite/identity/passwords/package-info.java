/** Passwords: their hashes, and those that are easy to guess. */
@NullMarked
package org.expedite.identity.passwords;

import org.jspecify.annotations.NullMarked;
