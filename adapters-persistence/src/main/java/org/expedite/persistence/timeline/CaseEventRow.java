package org.expedite.persistence.timeline;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.expedite.application.timeline.TimelineEntry;
import org.expedite.application.timeline.TimelinePosition;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseTexts;
import org.expedite.domain.cases.NoteMoves;
import org.expedite.domain.timeline.Visibility;
import org.expedite.persistence.search.CasePassage;
import org.expedite.persistence.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code case_event}. Number, version and ordinal are its key. Only one of them is
 * declared as the id, because Micronaut sends rows as a batch only if they have one id.
 *
 * @param caseVersion the version that the change of the event created
 * @param ordinal the index among the events of that change, from 0
 * @param detail the event's details, see {@link CaseEventColumn}
 * @param noteId the id of the added note, or null for other events
 */
@MappedEntity("case_event")
public record CaseEventRow(
        @Id String caseNumber,
        int caseVersion,
        int ordinal,
        Instant happenedAt,
        String actorId,
        CaseEvent.Type type,
        String detail,
        Visibility visibility,
        @Nullable String noteId) {
    /** The columns that {@link #read} expects. */
    public static final String COLUMNS =
            "case_number, case_version, ordinal, happened_at, actor_id, type, detail, "
                    + "visibility, note_id";

    /** Reads a row of {@link #COLUMNS}. */
    public static CaseEventRow read(Row row) throws SQLException {
        return new CaseEventRow(
                row.text(),
                row.number(),
                row.number(),
                row.instant(),
                row.text(),
                row.constant(CaseEvent.Type.class),
                row.text(),
                row.constant(Visibility.class),
                row.textOrNull());
    }

    public static List<CaseEventRow> of(CaseChange change) {
        return IntStream.range(0, change.events().size()).mapToObj(i -> of(change, i)).toList();
    }

    public CaseEvent toEvent() {
        return CaseEventColumn.read(
                type, new CaseEvent.Origin(actorId, happenedAt), visibility, detail);
    }

    /** Returns the texts that the event adds to what the case is found by. */
    Optional<CasePassage> toPassage() {
        return CaseTexts.of(toEvent())
                .map(passage -> CasePassage.of(CasePassage.ofEvent(caseVersion, ordinal), passage));
    }

    TimelineEntry toEntry() {
        return new TimelineEntry(new TimelinePosition(caseVersion, ordinal), toEvent());
    }

    private static CaseEventRow of(CaseChange change, int ordinal) {
        return of(
                change.after().number(),
                new TimelinePosition(change.after().version(), ordinal),
                change.events().get(ordinal));
    }

    static CaseEventRow of(CaseNumber number, TimelinePosition position, CaseEvent event) {
        return new CaseEventRow(
                number.value(),
                position.version(),
                position.ordinal(),
                event.at(),
                event.actor(),
                event.type(),
                CaseEventColumn.write(event),
                event.visibility(),
                NoteMoves.addedBy(event).map(note -> note.id().value()).orElse(null));
    }
}
