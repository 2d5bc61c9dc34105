package org.expedite.web.pages.queues;

import org.expedite.application.cases.CaseNames;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.queues.PlaceReason;
import org.expedite.domain.queues.WaitingCase;
import org.expedite.web.pages.Frame;

/**
 * A case in a queue, as the page shows it.
 *
 * @param place the place in the queue when the page was made, 1 for the first
 * @param waiting the case
 * @param organization the name of the organization
 */
public record QueuePlace(int place, WaitingCase waiting, String organization) {

    QueuePlace(int place, WaitingCase waiting, CaseNames names) {
        this(place, waiting, names.organization(waiting.organization()));
    }

    /**
     * Returns a reason in the language of the reader.
     *
     * @param frame the frame of the page
     * @param reason one of the reasons
     * @return a sentence
     */
    public String reason(Frame frame, PlaceReason reason) {
        Priority priority = waiting.position().priority();
        return switch (reason.code()) {
            case PRIORITY -> frame.text("queues.reason.priority", priority.name());
            case EXPEDITED -> frame.text("queues.reason.expedited", priority.name());
            case WAITING_SINCE ->
                    frame.text(
                            "queues.reason.since",
                            frame.times().moment(waiting.position().waitingSince()));
        };
    }
}
