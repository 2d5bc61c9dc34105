/** Hints to open pages that something has changed. */
@NullMarked
package org.expedite.web.pages.live;

import org.jspecify.annotations.NullMarked;
