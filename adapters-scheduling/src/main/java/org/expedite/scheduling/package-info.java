/**
 * Background jobs with db-scheduler: requests are rows, and one node processes each. The ports by
 * which reassessments and checks of owners are requested are implemented here too, since their rows
 * are the scheduler's. To replace one adapter is to replace all.
 */
@NullMarked
package org.expedite.scheduling;

import org.jspecify.annotations.NullMarked;
