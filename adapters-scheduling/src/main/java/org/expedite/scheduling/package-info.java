/**
 * Scheduler of the work that the center does by itself, with db-scheduler: requests are rows, and
 * one node works off each. The port by which reassessments are requested is here too, since its
 * rows are the scheduler's: whoever swaps one swaps the other.
 */
@NullMarked
package org.expedite.scheduling;

import org.jspecify.annotations.NullMarked;
