/** Settings of the program, read from environment variables. */
@NullMarked
package org.expedite.settings;

import org.jspecify.annotations.NullMarked;
