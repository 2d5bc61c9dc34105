/**
 * Background jobs with db-scheduler: requests are rows, and one node processes each. The port by
 * which reassessments are requested is implemented here too, since its rows are the scheduler's. To
 * replace one adapter is to replace both.
 */
@NullMarked
package org.expedite.scheduling;

import org.jspecify.annotations.NullMarked;
