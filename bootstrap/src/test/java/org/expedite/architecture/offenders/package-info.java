/** Code that violates every rule, with as few types as possible for each. It is never executed. */
@NullMarked
package org.expedite.architecture.offenders;

import org.jspecify.annotations.NullMarked;
