package org.expedite.persistence.cases;

import java.util.List;
import org.expedite.application.cases.CallerKeys;
import org.expedite.application.cases.Callers;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.registry.RecordKind;

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
    public Known having(CallerKeys keys, int most) {
        List<String> people =
                keys.isEmpty()
                        ? List.of()
                        : rows.ids(CallerQuery.of(keys, most)).stream()
                                .map(CallerIdRow::contactId)
                                .distinct()
                                .toList();
        if (people.isEmpty()) {
            return new Known(List.of(), List.of());
        }
        FoundFacts found = FoundFacts.of(rows.about(people));
        return new Known(found.people(), found.all(RecordKind.ORGANIZATION, Organization.class));
    }
}
