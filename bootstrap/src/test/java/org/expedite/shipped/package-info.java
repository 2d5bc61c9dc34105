/** What is shipped: its libraries and their licences, and how it starts. */
@NullMarked
package org.expedite.shipped;

import org.jspecify.annotations.NullMarked;
