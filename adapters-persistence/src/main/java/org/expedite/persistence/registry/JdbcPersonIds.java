package org.expedite.persistence.registry;

import io.micronaut.data.exceptions.DataAccessException;
import java.util.Optional;
import org.expedite.application.registry.PersonIds;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.persistence.transactions.DuplicateKey;

/**
 * Ids of people in a table of their own, since contacts and engineers are rows of different keys. A
 * free id is one statement, a taken one two. It requires a unit of work, in which the record is
 * stored too.
 */
public final class JdbcPersonIds implements PersonIds {

    private final PersonIdRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcPersonIds(PersonIdRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<RecordKind> take(RecordKey person) {
        try {
            rows.take(person.id(), person.kind());
            return Optional.empty();
        } catch (DataAccessException failure) {
            if (DuplicateKey.isBehind(failure)) {
                return rows.find(person.id())
                        .map(PersonIdRow::kind)
                        .filter(kind -> kind != person.kind());
            }
            throw failure;
        }
    }
}
