/**
 * What the center does by itself, by db-scheduler: asked for in rows, and done by one node each.
 */
@NullMarked
package org.expedite.persistence.scheduling;

import org.jspecify.annotations.NullMarked;
