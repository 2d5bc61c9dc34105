/** Words of texts: how they are split and folded, and the rows by which cases are found. */
@NullMarked
package org.expedite.persistence.search;

import org.jspecify.annotations.NullMarked;
