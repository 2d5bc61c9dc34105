/** The files of cases: sent up, listed and sent down, none of them ever in memory as a whole. */
@NullMarked
package org.expedite.web.api.attachments;

import org.jspecify.annotations.NullMarked;
