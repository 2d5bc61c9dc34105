package org.expedite.persistence.callers;

import java.util.List;
import org.expedite.application.callers.CallerKeys;
import org.expedite.application.callers.Callers;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.registry.RecordKind;
import org.expedite.persistence.facts.FactRowSet;

/**
 * Who might be calling, among the registry's records in a database. A question is two statements,
 * one where nobody is found.
 */
public final class JdbcCallers implements Callers {
    private final CallerRows rows;

    /** The callers of the database that {@code rows} is of. */
    public JdbcCallers(CallerRows rows) {
        this.rows = rows;
    }

    @Override
    public FoundCallers having(CallerKeys keys, int most) {
        List<String> people =
                keys.isEmpty()
                        ? List.of()
                        : rows.ids(CallerQuery.of(keys, most)).stream()
                                .map(CallerIdRow::contactId)
                                .distinct()
                                .toList();
        if (people.isEmpty()) {
            return new FoundCallers(List.of(), List.of());
        }
        FactRowSet found = FactRowSet.of(rows.about(people));
        return new FoundCallers(
                found.people(), found.all(RecordKind.ORGANIZATION, Organization.class));
    }
}
