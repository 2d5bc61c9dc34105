/** Equipment as requests name it. */
@NullMarked
package org.expedite.web.api.products;

import org.jspecify.annotations.NullMarked;
