/** Pages that tell people what waits for them, and what they are covered for. */
@NullMarked
package org.expedite.web.pages.home;

import org.jspecify.annotations.NullMarked;
