/** Upload, lists and download of the files of cases. No file is ever in memory as a whole. */
@NullMarked
package org.expedite.web.api.attachments;

import org.jspecify.annotations.NullMarked;
