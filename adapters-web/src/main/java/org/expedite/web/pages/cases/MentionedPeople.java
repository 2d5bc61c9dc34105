package org.expedite.web.pages.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.application.timeline.TimelineEntry;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.ClosureReason;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.SupportCase;

/** The people whom the page of a case mentions, so that their names are read together. */
final class MentionedPeople {

    private MentionedPeople() {}

    /** Returns the ids of all people. */
    static Set<String> of(
            SupportCase supportCase, List<TimelineEntry> events, List<Attachment> files) {
        Set<String> ids = new HashSet<>();
        events.stream().map(TimelineEntry::event).flatMap(MentionedPeople::of).forEach(ids::add);
        files.forEach(file -> ids.add(file.uploadedBy()));
        if (supportCase.state().owner() != null) {
            ids.add(supportCase.state().owner());
        }
        if (supportCase.requester() != null) {
            ids.add(supportCase.requester().value());
        }
        ids.remove(Participant.CENTER.id());
        return ids;
    }

    private static Stream<String> of(CaseEvent event) {
        return Stream.concat(
                Stream.of(event.actor()),
                switch (event) {
                    case CaseEvent.HandedOver e -> Stream.of(e.to());
                    case CaseEvent.Unassigned e -> Stream.of(e.owner());
                    case CaseEvent.Identified e -> Stream.of(e.contact().value());
                    case CaseEvent.TimeAndMaterialsAccepted e -> Stream.of(e.acceptedBy().value());
                    case CaseEvent.ExpertIdentified e -> Stream.of(e.contact().value());
                    case CaseEvent.Closed e -> agreed(e.reason());
                    default -> Stream.empty();
                });
    }

    private static Stream<String> agreed(ClosureReason reason) {
        return switch (reason) {
            case ClosureReason.Agreed agreed -> Stream.of(agreed.agreedBy().value());
            case ClosureReason.AutoClosed _ -> Stream.empty();
        };
    }
}
