package org.expedite.application.registry;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.application.StaleVersionException;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/** The registry in memory: the versions of every record, oldest first. */
public final class InMemoryRegistry implements Registry {
    private static final Comparator<RecordKey> ORDER =
            Comparator.comparing(RecordKey::kind).thenComparing(RecordKey::id);

    private final InMemoryStore store;
    private final InMemoryTable<RecordKey, List<RecordVersion<RegistryRecord>>> rows;

    public InMemoryRegistry(InMemoryStore store) {
        this.store = store;
        this.rows = store.table(ORDER);
    }

    @Override
    public Optional<RecordVersion<RegistryRecord>> find(RecordKey key) {
        return Optional.ofNullable(rows.get(key)).map(List::getLast).map(InMemoryRegistry::listed);
    }

    @Override
    public Set<RecordKey> missing(Set<RecordKey> keys) {
        return keys.stream()
                .filter(k -> rows.get(k) == null)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void append(RecordVersion<RegistryRecord> next) {
        RecordKey key = next.record().key();
        List<RecordVersion<RegistryRecord>> before = history(key);
        if (next.version() != before.size() + 1) {
            throw new StaleVersionException(key.kind() + " " + key.id());
        }
        rows.put(key, Stream.concat(before.stream(), Stream.of(whole(before, next))).toList());
    }

    /** Gives a contract whose serial numbers are unread those of the version before. */
    private static RecordVersion<RegistryRecord> whole(
            List<RecordVersion<RegistryRecord>> before, RecordVersion<RegistryRecord> next) {
        if (!(next.record() instanceof SupportContract contract)
                || contract.coveredSerials().complete()) {
            return next;
        }
        CoveredSerials serials =
                before.isEmpty()
                        ? CoveredSerials.all(List.of())
                        : ((SupportContract) before.getLast().record()).coveredSerials();
        return with(serials, contract, next);
    }

    /** Replaces the serial numbers of the current version of a contract. */
    public void replace(RecordKey key, CoveredSerials serials) {
        List<RecordVersion<RegistryRecord>> versions = history(key);
        RecordVersion<RegistryRecord> last = versions.getLast();
        rows.put(
                key,
                Stream.concat(
                                versions.stream().limit(versions.size() - 1L),
                                Stream.of(with(serials, (SupportContract) last.record(), last)))
                        .toList());
    }

    private static RecordVersion<RegistryRecord> with(
            CoveredSerials serials, SupportContract contract, RecordVersion<?> version) {
        return version.with(contract.covering(serials));
    }

    /** Returns a version as it is listed: without serial numbers if they are too many. */
    private static RecordVersion<RegistryRecord> listed(RecordVersion<RegistryRecord> version) {
        return version.record() instanceof SupportContract contract
                        && contract.coveredSerials().known().size() > CoveredSerials.MAX_LISTED
                ? with(CoveredSerials.unread(), contract, version)
                : version;
    }

    /**
     * Writes a record without a change. Of concurrent units of work that touch or append to it, all
     * but one are retried.
     *
     * @throws IllegalStateException outside a unit of work
     */
    public void touch(RecordKey key) {
        if (!store.isWithin()) {
            throw new IllegalStateException("not within a unit of work");
        }
        List<RecordVersion<RegistryRecord>> versions = rows.get(key);
        if (versions != null) {
            // A new list, so that the store detects the write.
            rows.put(key, versions.stream().toList());
        }
    }

    @Override
    public List<RecordVersion<RegistryRecord>> page(RecordFilter filter, String after, int limit) {
        return rows.rows().entrySet().stream()
                .filter(e -> e.getKey().kind() == filter.kind())
                .filter(e -> e.getKey().id().compareTo(after) > 0)
                .map(e -> e.getValue().getLast())
                .filter(version -> InMemoryRecordFilter.matches(filter, version.record()))
                .limit(limit)
                .map(InMemoryRegistry::listed)
                .toList();
    }

    @Override
    public List<RecordVersion<RegistryRecord>> history(RecordKey key, int after, int limit) {
        return history(key).stream()
                .filter(r -> r.version() > after)
                .limit(limit)
                .map(InMemoryRegistry::listed)
                .toList();
    }

    /** Returns all versions of a record, oldest first. */
    public List<RecordVersion<RegistryRecord>> history(RecordKey key) {
        return Objects.requireNonNullElse(rows.get(key), List.of());
    }

    /** Returns the current versions of all records of a type. */
    public <F extends RegistryRecord> Stream<RecordVersion<F>> all(Class<F> type) {
        return allThen(type, Instant.MAX);
    }

    /** Returns the last versions of all records of a type that were recorded by then. */
    public <F extends RegistryRecord> Stream<RecordVersion<F>> allThen(
            Class<F> type, Instant knownAt) {
        return rows.rows().keySet().stream()
                .flatMap(key -> Stream.ofNullable(then(type, key, knownAt)));
    }

    /** Returns the last version of a record that was recorded by then, or null. */
    public <F extends RegistryRecord> @Nullable RecordVersion<F> then(
            Class<F> type, RecordKey key, Instant knownAt) {
        return history(key).stream()
                .filter(version -> !version.recordedAt().isAfter(knownAt))
                .reduce((_, later) -> later)
                .flatMap(version -> version.as(type))
                .orElse(null);
    }

    /** Returns the last version of an asset with that owner that was recorded by then, or null. */
    public @Nullable RecordVersion<Asset> thenOwned(
            SerialNumber serial, OrganizationId owner, Instant knownAt) {
        return history(serial.key()).stream()
                .filter(version -> !version.recordedAt().isAfter(knownAt))
                .flatMap(version -> version.as(Asset.class).stream())
                .filter(version -> version.record().owner().equals(owner))
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
