package org.expedite.persistence.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.registry.RecordKey;
import org.expedite.persistence.registry.VersionRow;
import org.expedite.persistence.sql.Select;

/**
 * Look-ups of the versions that are current now. Each is one statement, a union of look-ups by key:
 * a round trip for each of them would take several times as long as what is looked up.
 */
record CurrentLookups(FactRows rows) implements FactLookups {
    private static final String CERTIFICATIONS =
            VersionRow.CURRENT
                    + """
                    join registry_link l on l.kind = h.kind and l.id = h.id
                    where l.kind = 'CERTIFICATION' and l.relation = 'HOLDER' and l.target\
                    """;

    @Override
    public List<VersionRow> records(Set<RecordKey> keys, Set<ContactId> holders) {
        List<Select> all = new ArrayList<>();
        RecordKeys.byKind(keys).forEach((kind, ids) -> all.add(records(kind.name(), ids)));
        if (!holders.isEmpty()) {
            all.add(Select.among(CERTIFICATIONS, holders.stream().map(ContactId::value).toList()));
        }
        return all.isEmpty() ? List.of() : rows.found(Select.unionAll(all));
    }

    private static Select records(String kind, Collection<String> ids) {
        return Select.among(VersionRow.CURRENT + "where h.kind = '" + kind + "' and h.id", ids);
    }

    @Override
    public Optional<VersionRow> lastOwned(String serial, String organization) {
        return rows.lastOwned(serial, organization);
    }
}
