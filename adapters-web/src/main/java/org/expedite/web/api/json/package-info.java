/** How JSON is read and written. */
@NullMarked
package org.expedite.web.api.json;

import org.jspecify.annotations.NullMarked;
