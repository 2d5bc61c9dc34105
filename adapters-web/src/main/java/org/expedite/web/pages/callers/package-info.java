/** The page on which an engineer takes a call. */
@NullMarked
package org.expedite.web.pages.callers;

import org.jspecify.annotations.NullMarked;
