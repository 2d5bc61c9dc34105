package org.expedite.persistence.callers;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.ArrayList;
import java.util.List;
import org.expedite.persistence.registry.VersionRow;
import org.expedite.persistence.sql.Select;

/** The statements of {@link JdbcCallers}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class CallerRows implements GenericRepository<VersionRow, String> {
    private static final String CONTACT =
            VersionRow.CURRENT + "where h.kind = 'CONTACT' and h.id = ?";

    private static final String EMPLOYERS =
            VersionRow.CURRENT
                    + """
                    join registry_link l on h.kind = 'ORGANIZATION' and h.id = l.target
                    where l.kind = 'CONTACT' and l.relation = 'EMPLOYER' and l.id = ?
                    """;

    private final JdbcOperations operations;

    CallerRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /** Returns the ids that a query finds. */
    @Connectable(readOnly = true)
    List<CallerIdRow> ids(Select query) {
        return query.rows(operations, CallerIdRow.class);
    }

    /**
     * Returns the current versions of contacts, of their certifications and of their employers.
     *
     * @param people the ids of the contacts, at least one
     */
    @Connectable(readOnly = true)
    List<VersionRow> about(List<String> people) {
        List<Select> all = new ArrayList<>();
        for (String person : people) {
            all.add(Select.of(CONTACT, person));
            all.add(VersionRow.certificationsOf(person));
            all.add(Select.of(EMPLOYERS, person));
        }
        // Several of them may work for the same employer.
        return Select.unionAll(all).read(operations, VersionRow::read).stream().distinct().toList();
    }
}
