package org.expedite.web.pages.queues;

import org.expedite.application.cases.CaseNames;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;

/**
 * The case that the reader would claim next.
 *
 * @param number its number, by which the claim names it
 * @param priority its priority
 * @param organization the name of its organization
 */
public record QueueOffer(String number, Priority priority, String organization) {

    static QueueOffer of(SupportCase next, CaseNames names) {
        return new QueueOffer(
                next.number().value(),
                next.state().priority(),
                names.organization(next.organization()));
    }
}
