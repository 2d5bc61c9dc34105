/** Lists of cases, as pages. */
@NullMarked
package org.expedite.web.pages.cases;

import org.jspecify.annotations.NullMarked;
