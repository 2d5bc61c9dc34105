/** Escalations, decisions and eligibility checks over HTTP. */
@NullMarked
package org.expedite.web.api.escalation;

import org.jspecify.annotations.NullMarked;
