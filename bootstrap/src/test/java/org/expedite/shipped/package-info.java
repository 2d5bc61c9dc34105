/** What is shipped: its libraries and their licences. */
@NullMarked
package org.expedite.shipped;

import org.jspecify.annotations.NullMarked;
