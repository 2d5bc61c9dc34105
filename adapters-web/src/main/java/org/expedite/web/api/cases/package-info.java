/** Cases over HTTP. */
@NullMarked
package org.expedite.web.api.cases;

import org.jspecify.annotations.NullMarked;
