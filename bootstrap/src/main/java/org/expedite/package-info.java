/** The composition root: the one place that knows every module. */
@NullMarked
package org.expedite;

import org.jspecify.annotations.NullMarked;
