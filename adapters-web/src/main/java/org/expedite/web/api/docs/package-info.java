/** The description of the API, and the page that shows it. */
@NullMarked
package org.expedite.web.api.docs;

import org.jspecify.annotations.NullMarked;
