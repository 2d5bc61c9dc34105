/** The programme over HTTP, open to everybody. */
@NullMarked
package org.expedite.web.api.programme;

import org.jspecify.annotations.NullMarked;
