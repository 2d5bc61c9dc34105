/** Health and metrics: what operators and their tools call. */
@NullMarked
package org.expedite.web.ops;

import org.jspecify.annotations.NullMarked;
