/**
 * A house in which every rule is broken, each by as few types as it takes. Nothing here is ever
 * run.
 */
@NullMarked
package org.expedite.architecture.offenders;

import org.jspecify.annotations.NullMarked;
