package org.expedite.persistence.registry;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.expedite.application.StaleVersionException;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.Registry;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.sql.Select;
import org.expedite.persistence.transactions.DuplicateKey;

/**
 * The registry in a database. Each read is one statement, two if contracts are found, within a unit
 * of work or without. An append takes several statements, so it requires a unit of work.
 */
public final class JdbcRegistry implements Registry {

    private final RegistryRows rows;
    private final ReferenceRows references;
    private final LinkRows links;
    private final ContactAddressRows addresses;
    private final ContactWordRows words;
    private final StoredSerials serials;
    private final CertifiedEmployees employees;

    /** Creates the port on the rows of one database. */
    public JdbcRegistry(
            RegistryRows rows,
            ReferenceRows references,
            LinkRows links,
            ContactAddressRows addresses,
            ContactWordRows words,
            StoredSerials serials,
            CertifiedEmployees employees) {
        this.rows = rows;
        this.references = references;
        this.links = links;
        this.addresses = addresses;
        this.words = words;
        this.serials = serials;
        this.employees = employees;
    }

    @Override
    public Optional<RecordVersion<RegistryRecord>> find(RecordKey key) {
        return rows.current(key.kind(), key.id())
                .map(VersionRow::toRecordVersion)
                .map(found -> serials.complete(List.of(found)).getFirst());
    }

    @Override
    public Set<RecordKey> missing(Set<RecordKey> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        Set<RecordKey> missing = new HashSet<>(keys);
        rows.heads(keys).forEach(head -> missing.remove(head.key()));
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
        saveAll(ReferenceRow.of(next), references::saveAll);
        if (version.version() > 1) {
            links.deleteOf(version.kind(), version.id());
        }
        saveAll(LinkRow.of(next), links::saveAll);
        saveAll(ContactAddressRow.of(next), addresses::saveAll);
        saveAll(ContactWordRow.of(next), words::saveAll);
        next.as(SupportContract.class).ifPresent(this::followSerials);
        employees.follow(next);
    }

    private static <R> void saveAll(List<R> rows, Consumer<List<R>> insertion) {
        if (!rows.isEmpty()) {
            insertion.accept(rows);
        }
    }

    private void followSerials(RecordVersion<SupportContract> next) {
        SupportContract contract = next.record();
        if (next.version() == 1) {
            serials.begin(contract, next.version());
            return;
        }
        VersionRow before =
                rows.history(contract.key().kind(), contract.key().id(), next.version() - 2, 1)
                        .getFirst();
        serials.follow(
                contract,
                next.version(),
                before.toRecordVersion(SupportContract.class).record().customer());
    }

    @Override
    public List<RecordVersion<RegistryRecord>> page(RecordFilter filter, String after, int limit) {
        return serials.complete(
                RecordQuery.of(filter, after, limit)
                        .map(query -> filtered(query, limit))
                        .orElseGet(() -> rows.page(filter.kind(), after, limit).stream())
                        .map(VersionRow::toRecordVersion)
                        .toList());
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
        return serials.completeHistory(
                rows.history(key.kind(), key.id(), after, limit).stream()
                        .map(VersionRow::toRecordVersion)
                        .toList());
    }

    private boolean becomesCurrent(VersionRow version) {
        return version.version() == 1 ? isFirst(version) : advances(version);
    }

    private boolean isFirst(VersionRow version) {
        return DuplicateKey.isInserted(() -> rows.begin(version));
    }

    private boolean advances(VersionRow version) {
        return rows.advance(
                        version.kind(),
                        version.id(),
                        version.version() - 1,
                        version.version(),
                        version.recordedAt(),
                        version.recordedBy(),
                        version.body())
                == 1;
    }
}
