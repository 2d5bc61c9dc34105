/** Cases over HTTP. */
@NullMarked
package org.expedite.web.cases;

import org.jspecify.annotations.NullMarked;
