package org.expedite.persistence.live;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.application.live.RecentEvent;
import org.expedite.application.live.RecentPosition;
import org.expedite.application.timeline.TimelinePosition;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.timeline.Visibility;
import org.jspecify.annotations.Nullable;

/** Columns of {@code case_event}, with those of its case that say whom it concerns. */
@MappedEntity("case_event")
record RecentEventRow(
        @Id String caseNumber,
        int caseVersion,
        int ordinal,
        Instant happenedAt,
        CaseEvent.Type type,
        Visibility visibility,
        String organizationId,
        @Nullable String waitingLevel) {

    RecentEvent toEvent() {
        return new RecentEvent(
                new RecentPosition(
                        happenedAt,
                        new CaseNumber(caseNumber),
                        new TimelinePosition(caseVersion, ordinal)),
                type,
                visibility,
                new OrganizationId(organizationId),
                waitingLevel == null ? null : new TechnicalLevel(waitingLevel));
    }
}
