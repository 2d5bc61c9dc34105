/**
 * What holds the house together beyond what the build can see: rules over the production classes of
 * all modules, as allow-lists, and offenders that show that each rule checks something.
 */
@NullMarked
package org.expedite.architecture;

import org.jspecify.annotations.NullMarked;
