/** Problems: what is wrong with a request, before anybody decides how it is written. */
@NullMarked
package org.expedite.web.http.problems;

import org.jspecify.annotations.NullMarked;
