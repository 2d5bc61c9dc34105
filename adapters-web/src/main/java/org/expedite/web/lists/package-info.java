/** Pages, cursors and the query of a list. */
@NullMarked
package org.expedite.web.lists;

import org.jspecify.annotations.NullMarked;
