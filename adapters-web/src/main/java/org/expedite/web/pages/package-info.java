/** The pages for people, rendered by the server. */
@NullMarked
package org.expedite.web.pages;

import org.jspecify.annotations.NullMarked;
