/** Second factors: the codes of apps, and the encryption of what they are derived from. */
@NullMarked
package org.expedite.identity.factors;

import org.jspecify.annotations.NullMarked;
