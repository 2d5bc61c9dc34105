/** Pages on which people find cases, open them and work on them. */
@NullMarked
package org.expedite.web.pages.cases;

import org.jspecify.annotations.NullMarked;
