/** The kernel of the web server: shared by the API, by pages, and by what operators call. */
@NullMarked
package org.expedite.web.http;

import org.jspecify.annotations.NullMarked;
