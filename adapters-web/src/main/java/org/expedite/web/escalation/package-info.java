/** Escalations, decisions and eligibility checks over HTTP. */
@NullMarked
package org.expedite.web.escalation;

import org.jspecify.annotations.NullMarked;
