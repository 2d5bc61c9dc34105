/** Tests that compare the pages of {@code docs} and the README with the source tree. */
@NullMarked
package org.expedite.docs;

import org.jspecify.annotations.NullMarked;
