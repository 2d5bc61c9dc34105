/** Tests that hold the pages of {@code docs} and the README against the source tree. */
@NullMarked
package org.expedite.docs;

import org.jspecify.annotations.NullMarked;
