/** Texts of cases found by their words, on both databases. */
@NullMarked
package org.expedite.persistence.search;

import org.jspecify.annotations.NullMarked;
