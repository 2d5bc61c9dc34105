/** The board of duty managers: critical cases, overrides, decisions and queues. */
@NullMarked
package org.expedite.web.pages.reports;

import org.jspecify.annotations.NullMarked;
