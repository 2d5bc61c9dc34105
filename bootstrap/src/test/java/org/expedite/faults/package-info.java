/**
 * What was acknowledged is there exactly once, whatever breaks: processes, the database, the
 * network.
 */
@NullMarked
package org.expedite.faults;

import org.jspecify.annotations.NullMarked;
