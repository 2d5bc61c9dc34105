package org.expedite.persistence.facts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Product;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.registry.VersionRow;
import org.jspecify.annotations.Nullable;

/**
 * The records that a question names, and those that they name in turn: the employers of a contact,
 * the model of an asset, the line of a product. Each step is one look-up of all that was named and
 * not yet looked up, and there are three at most.
 */
final class RecordSearch {
    private final FactLookups lookups;
    private final LastLines lines;
    private final Set<RecordKey> asked = new HashSet<>();
    private final Map<RecordKey, RecordVersion<RegistryRecord>> found = new LinkedHashMap<>();

    RecordSearch(FactLookups lookups, LastLines lines) {
        this.lookups = lookups;
        this.lines = lines;
    }

    /**
     * Looks records up, and what they name.
     *
     * @param keys of any records
     * @param holders contacts whose certifications are looked up too
     */
    RecordSearch find(Stream<RecordKey> keys, Set<ContactId> holders) {
        Set<RecordKey> next = keys.collect(Collectors.toCollection(LinkedHashSet::new));
        Set<ContactId> certified = holders;
        while (!next.isEmpty()) {
            next = step(next, certified);
            certified = Set.of();
        }
        return this;
    }

    private Set<RecordKey> step(Set<RecordKey> keys, Set<ContactId> certified) {
        keys.addAll(keys.stream().flatMap(lines::of).toList());
        asked.addAll(keys);
        Set<RecordKey> next = new LinkedHashSet<>();
        for (VersionRow row : lookups.records(keys, certified)) {
            RecordVersion<RegistryRecord> version = row.toRecordVersion();
            found.put(row.key(), version);
            named(version.record()).forEach(next::add);
        }
        next.removeAll(asked);
        return next;
    }

    private Stream<RecordKey> named(RegistryRecord record) {
        return switch (record) {
            case Contact contact -> contact.employments().stream().map(e -> e.organization().key());
            case Asset asset -> Stream.of(asset.model().key());
            case Product product -> {
                lines.note(product);
                yield Stream.of(product.line().key());
            }
            default -> Stream.empty();
        };
    }

    /** Returns what was found of a kind. */
    <F extends RegistryRecord> List<RecordVersion<F>> all(Class<F> type) {
        return found.values().stream().flatMap(version -> version.as(type).stream()).toList();
    }

    /** Returns a record if it was found. */
    <F extends RegistryRecord> @Nullable RecordVersion<F> one(RecordKey key, Class<F> type) {
        RecordVersion<RegistryRecord> version = found.get(key);
        return version == null ? null : version.as(type).orElse(null);
    }
}
