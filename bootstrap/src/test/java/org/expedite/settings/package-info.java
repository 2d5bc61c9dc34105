/** What the program is told by its environment, right and wrong. */
@NullMarked
package org.expedite.settings;

import org.jspecify.annotations.NullMarked;
