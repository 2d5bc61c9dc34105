/** Equipment as requests name it. */
@NullMarked
package org.expedite.web.products;

import org.jspecify.annotations.NullMarked;
