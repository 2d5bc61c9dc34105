/** The programme over HTTP, open to everybody. */
@NullMarked
package org.expedite.web.program;

import org.jspecify.annotations.NullMarked;
