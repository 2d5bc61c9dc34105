package org.expedite.persistence.registry;

import java.util.Optional;
import org.expedite.application.registry.PersonIds;
import org.expedite.application.registry.PersonKind;

/**
 * Ids of people in a table of their own, since contacts and engineers are rows of different keys.
 * It takes two statements and requires a unit of work, in which the record is stored too.
 */
public final class JdbcPersonIds implements PersonIds {

    private final PersonIdRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcPersonIds(PersonIdRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<PersonKind> take(String id, PersonKind kind) {
        rows.take(id, kind);
        return rows.find(id).map(PersonIdRow::kind).filter(holder -> holder != kind);
    }
}
