/** Numbers of reports, counted by the database. */
@NullMarked
package org.expedite.persistence.reports;

import org.jspecify.annotations.NullMarked;
