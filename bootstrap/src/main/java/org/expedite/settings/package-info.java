/** What the program is told by its environment. */
@NullMarked
package org.expedite.settings;

import org.jspecify.annotations.NullMarked;
