/** Reading and writing of JSON. */
@NullMarked
package org.expedite.web.api.json;

import org.jspecify.annotations.NullMarked;
