/**
 * Architecture rules beyond those of the build: rules over the production classes of all modules,
 * as allow-lists, and offenders that show that each rule checks something.
 */
@NullMarked
package org.expedite.architecture;

import org.jspecify.annotations.NullMarked;
