/** The whole program, served over a socket, its clients, and tests that need the whole program. */
@NullMarked
package org.expedite.served;

import org.jspecify.annotations.NullMarked;
