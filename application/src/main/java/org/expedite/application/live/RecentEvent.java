package org.expedite.application.live;

import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.timeline.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Event of a case, without its content.
 *
 * @param organization the customer whose case it is
 * @param waitingAt the level in whose queue the case waits now; null if it waits in none
 */
public record RecentEvent(
        RecentPosition position,
        CaseEvent.Type type,
        Visibility visibility,
        OrganizationId organization,
        @Nullable TechnicalLevel waitingAt) {}
