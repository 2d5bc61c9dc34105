/** Cases and their numbers in a database. */
@NullMarked
package org.expedite.persistence.cases;

import org.jspecify.annotations.NullMarked;
