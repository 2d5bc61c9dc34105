/** The description of the API, and the page that shows it. */
@NullMarked
package org.expedite.web.docs;

import org.jspecify.annotations.NullMarked;
