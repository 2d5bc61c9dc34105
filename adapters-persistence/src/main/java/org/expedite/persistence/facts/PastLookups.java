package org.expedite.persistence.facts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.registry.RecordKey;
import org.expedite.persistence.registry.VersionRow;

/**
 * Look-ups of the versions that were current at an instant: a statement for each kind.
 *
 * @param knownAt to the microsecond; versions recorded at that instant are counted
 */
record PastLookups(FactRows rows, Instant knownAt) implements FactLookups {
    PastLookups {
        knownAt = knownAt.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public List<VersionRow> records(Set<RecordKey> keys, Set<ContactId> holders) {
        List<VersionRow> all = new ArrayList<>();
        RecordKeys.byKind(keys).forEach((kind, ids) -> all.addAll(rows.asOf(kind, ids, knownAt)));
        if (!holders.isEmpty()) {
            all.addAll(
                    rows.certificationsAsOf(
                            holders.stream().map(ContactId::value).toList(), knownAt));
        }
        return all;
    }

    @Override
    public Optional<VersionRow> lastOwned(String serial, String organization) {
        return rows.lastOwnedAsOf(serial, organization, knownAt);
    }
}
