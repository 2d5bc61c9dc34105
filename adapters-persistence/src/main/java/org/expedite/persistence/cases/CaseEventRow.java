package org.expedite.persistence.cases;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.persistence.StoredJson;

/**
 * An event of a case as a row. Number, version and ordinal are its key; one of them is named as the
 * id because rows without an id are not sent as a batch.
 *
 * @param caseVersion the version that the event's change made
 * @param ordinal the place among the events of that change, from 0
 * @param detail the event's details by name, as JSON
 */
@MappedEntity("case_event")
record CaseEventRow(
        @Id String caseNumber,
        int caseVersion,
        int ordinal,
        Instant happenedAt,
        String actorId,
        CaseEvent.Type type,
        String detail) {

    static List<CaseEventRow> of(CaseChange change) {
        return IntStream.range(0, change.events().size()).mapToObj(i -> of(change, i)).toList();
    }

    CaseEvent toEvent() {
        return new CaseEvent(type, happenedAt, actorId, StoredJson.readTexts(detail));
    }

    private static CaseEventRow of(CaseChange change, int ordinal) {
        CaseEvent event = change.events().get(ordinal);
        return new CaseEventRow(
                change.after().number().value(),
                change.after().version(),
                ordinal,
                event.at(),
                event.actor(),
                event.type(),
                StoredJson.write(event.details()));
    }
}
