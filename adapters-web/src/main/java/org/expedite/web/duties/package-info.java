/** What both sides owe each other while a case is critical. */
@NullMarked
package org.expedite.web.duties;

import org.jspecify.annotations.NullMarked;
