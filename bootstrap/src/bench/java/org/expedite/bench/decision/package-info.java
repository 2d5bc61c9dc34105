/** One decision with all its findings, beside the same rules as a decision table. */
@NullMarked
package org.expedite.bench.decision;

import org.jspecify.annotations.NullMarked;
