/** Pages on which people open cases and work on them. */
@NullMarked
package org.expedite.web.pages.cases;

import org.jspecify.annotations.NullMarked;
