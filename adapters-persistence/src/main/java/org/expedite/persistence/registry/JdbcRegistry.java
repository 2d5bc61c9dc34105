package org.expedite.persistence.registry;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.StaleVersionException;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.Registry;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.sql.Select;
import org.expedite.persistence.transactions.DuplicateKey;

/**
 * The registry in a database. Each read is one statement, within a unit of work or without. An
 * append takes three statements, five for a contact, so it requires a unit of work.
 */
public final class JdbcRegistry implements Registry {

    private final RegistryRows rows;
    private final ReferenceRows references;
    private final ContactAddressRows addresses;
    private final ContactWordRows words;

    /** Creates the port on the rows of one database. */
    public JdbcRegistry(
            RegistryRows rows,
            ReferenceRows references,
            ContactAddressRows addresses,
            ContactWordRows words) {
        this.rows = rows;
        this.references = references;
        this.addresses = addresses;
        this.words = words;
    }

    @Override
    public Optional<RecordVersion<RegistryRecord>> find(RecordKey key) {
        return rows.current(key.kind(), key.id()).map(VersionRow::toRecordVersion);
    }

    @Override
    public Set<RecordKey> missing(Set<RecordKey> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        Set<RecordKey> missing = new HashSet<>(keys);
        rows.heads(
                        keys.stream().map(RecordKey::kind).collect(Collectors.toSet()),
                        keys.stream().map(RecordKey::id).collect(Collectors.toSet()))
                .forEach(head -> missing.remove(head.key()));
        return Set.copyOf(missing);
    }

    @Override
    public void append(RecordVersion<RegistryRecord> next) {
        VersionRow version = VersionRow.of(next);
        // First, because concurrent writers of one record conflict here: the later one fails.
        if (!becomesCurrent(version)) {
            throw new StaleVersionException(version.kind() + " " + version.id());
        }
        rows.add(version);
        List<ReferenceRow> referenceRows = ReferenceRow.of(next);
        if (!referenceRows.isEmpty()) {
            references.saveAll(referenceRows);
        }
        List<ContactAddressRow> addressRows = ContactAddressRow.of(next);
        if (!addressRows.isEmpty()) {
            addresses.saveAll(addressRows);
        }
        List<ContactWordRow> wordRows = ContactWordRow.of(next);
        if (!wordRows.isEmpty()) {
            words.saveAll(wordRows);
        }
    }

    @Override
    public List<RecordVersion<RegistryRecord>> page(RecordFilter filter, String after, int limit) {
        return RecordQuery.of(filter, after, limit)
                .map(query -> filtered(query, limit))
                .orElseGet(() -> rows.page(filter.kind(), after, limit).stream())
                .map(VersionRow::toRecordVersion)
                .toList();
    }

    /** Merges what several ways of writing an address found. */
    private Stream<VersionRow> filtered(Select query, int limit) {
        return rows.found(query).stream()
                .sorted(Comparator.comparing(VersionRow::id))
                .distinct()
                .limit(limit);
    }

    @Override
    public List<RecordVersion<RegistryRecord>> history(RecordKey key, int after, int limit) {
        return rows.history(key.kind(), key.id(), after, limit).stream()
                .map(VersionRow::toRecordVersion)
                .toList();
    }

    private boolean becomesCurrent(VersionRow version) {
        return version.version() == 1
                ? isFirst(version)
                : rows.advance(version.kind(), version.id(), version.version()) == 1;
    }

    private boolean isFirst(VersionRow version) {
        return DuplicateKey.isInserted(() -> rows.begin(version.kind(), version.id()));
    }
}
