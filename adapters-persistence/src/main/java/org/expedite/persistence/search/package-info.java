/** Search for cases by the words of their texts, on both databases. */
@NullMarked
package org.expedite.persistence.search;

import org.jspecify.annotations.NullMarked;
