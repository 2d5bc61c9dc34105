/** Pages, cursors and the query of a list. */
@NullMarked
package org.expedite.web.api.lists;

import org.jspecify.annotations.NullMarked;
