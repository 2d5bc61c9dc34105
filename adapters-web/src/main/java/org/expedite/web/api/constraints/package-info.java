/**
 * Rules between the parts of a body, as constraints, so that their errors are reported with all
 * others.
 */
@NullMarked
package org.expedite.web.api.constraints;

import org.jspecify.annotations.NullMarked;
