package org.expedite.persistence.facts;

import java.util.ArrayList;
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
    @Override
    public List<VersionRow> records(Set<RecordKey> keys, Set<ContactId> holders) {
        List<Select> all = new ArrayList<>();
        if (!keys.isEmpty()) {
            all.add(VersionRow.current(keys));
        }
        holders.forEach(holder -> all.add(VersionRow.certificationsOf(holder.value())));
        return all.isEmpty() ? List.of() : rows.found(Select.unionAll(all));
    }

    @Override
    public Optional<VersionRow> lastOwned(String serial, String organization) {
        return rows.lastOwned(serial, organization);
    }
}
