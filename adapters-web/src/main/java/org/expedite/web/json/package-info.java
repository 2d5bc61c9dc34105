/** How JSON is read and written. */
@NullMarked
package org.expedite.web.json;

import org.jspecify.annotations.NullMarked;
