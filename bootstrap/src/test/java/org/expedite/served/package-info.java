/** The whole program, served over a socket, and clients of it; and what only the whole can show. */
@NullMarked
package org.expedite.served;

import org.jspecify.annotations.NullMarked;
