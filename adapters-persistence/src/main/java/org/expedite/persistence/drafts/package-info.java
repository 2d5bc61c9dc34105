/** Drafts of forms in a database. */
@NullMarked
package org.expedite.persistence.drafts;

import org.jspecify.annotations.NullMarked;
