package org.expedite.persistence.timeline;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.NoteMoves;
import org.expedite.domain.search.SimpleTerms;
import org.expedite.domain.timeline.Visibility;
import org.expedite.persistence.search.TextSearch;

/**
 * Rows of {@code case_text}, the searchable words of cases: one for the report, one for each note.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CaseTextRows extends GenericRepository<CaseEventRow, String> {
    /** The note id in the row of the report. */
    String REPORT = "";

    /** Inserts or updates a row. */
    @Query(
            """
            insert into case_text (case_number, note_id, visibility, words)
            values (:number, :noteId, :visibility, :words)
            on duplicate key update words = values(words)
            """)
    void put(String number, String noteId, String visibility, String words);

    /** Stores the words of all new texts of a change. */
    default void putAll(CaseChange change) {
        CaseNumber number = change.after().number();
        if (change.changesReport()) {
            put(number, REPORT, Visibility.PUBLIC, change.after().report().text());
        }
        change.events().forEach(event -> putNote(number, event));
    }

    /** Stores the words of the note if the event adds one. */
    default void putNote(CaseNumber number, CaseEvent event) {
        NoteMoves.addedBy(event)
                .ifPresent(note -> put(number, note.id().value(), note.visibility(), note.body()));
    }

    private void put(CaseNumber number, String noteId, Visibility visibility, String text) {
        put(number.value(), noteId, visibility.name(), TextSearch.stored(SimpleTerms.of(text)));
    }
}
