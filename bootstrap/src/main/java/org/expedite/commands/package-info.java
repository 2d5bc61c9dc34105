/** Commands for somebody who can run programs on the server. */
@NullMarked
package org.expedite.commands;

import org.jspecify.annotations.NullMarked;
