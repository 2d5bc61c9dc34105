package org.expedite.persistence.facts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.registry.RecordKey;
import org.expedite.persistence.registry.VersionRow;
import org.expedite.persistence.sql.Select;

/**
 * Look-ups of the versions that were current at an instant. Each is one statement, as those of
 * {@link CurrentLookups}.
 *
 * @param knownAt to the microsecond; versions recorded at that instant are counted
 */
record PastLookups(FactRows rows, Instant knownAt) implements FactLookups {
    private static final String CERTIFICATIONS =
            "select "
                    + VersionRow.COLUMNS
                    + """
                     from registry_reference r
                    join registry_version h on h.kind = r.kind and h.id = r.id and h.version = r.version
                    where r.kind = 'CERTIFICATION' and r.relation = 'HOLDER' and r.target = ?
                        and h.recorded_at <= ? and not exists (
                            select 1 from registry_version n
                            where n.kind = h.kind and n.id = h.id and n.version > h.version
                                and n.recorded_at <= ?)
                    """;

    PastLookups {
        knownAt = knownAt.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public List<VersionRow> records(Set<RecordKey> keys, Set<ContactId> holders) {
        Stream<Select> records = keys.stream().map(key -> VersionRow.asOf(key, knownAt));
        Timestamp then = Timestamp.from(knownAt);
        Stream<Select> certifications =
                holders.stream().map(h -> Select.of(CERTIFICATIONS, h.value(), then, then));
        List<Select> all = Stream.concat(records, certifications).toList();
        return all.isEmpty() ? List.of() : rows.found(Select.unionAll(all));
    }

    @Override
    public Optional<VersionRow> lastOwned(String serial, String organization) {
        return rows.lastOwnedAsOf(serial, organization, knownAt);
    }
}
