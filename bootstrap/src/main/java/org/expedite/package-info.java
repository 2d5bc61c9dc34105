/** The composition root: the only place that depends on every module. */
@NullMarked
package org.expedite;

import org.jspecify.annotations.NullMarked;
