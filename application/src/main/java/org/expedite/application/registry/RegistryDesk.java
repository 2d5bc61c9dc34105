package org.expedite.application.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.audit.LookupLog;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/**
 * Stores and reads registry records. The staff of the center reads too, since casework rests on
 * these records.
 */
public final class RegistryDesk {
    private static final int ENGINEERS_READ_AT_ONCE = 200;

    private final Registry registry;
    private final RecordAppender appender;
    private final LookupLog lookups;
    private final UnitOfWork unitOfWork;

    /**
     * Creates a desk on these ports.
     *
     * @param lookups records which people an actor was shown
     */
    public RegistryDesk(
            Registry registry, RecordAppender appender, LookupLog lookups, UnitOfWork unitOfWork) {
        this.registry = registry;
        this.appender = appender;
        this.lookups = lookups;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Appends {@code record} as the next version, unless it equals the current one. A contract
     * whose serial numbers are not complete keeps those that it has.
     *
     * @param seen the expected current version, 0 for a new record, or null for any
     */
    public PutResult put(Actor actor, RegistryRecord record, @Nullable Integer seen) {
        Permissions.require(actor, UseCase.CHANGE_REGISTRY);
        return unitOfWork.run(() -> store(actor, record, seen));
    }

    private PutResult store(Actor actor, RegistryRecord record, @Nullable Integer seen) {
        Optional<RecordVersion<RegistryRecord>> current = registry.find(record.key());
        int version = current.map(RecordVersion::version).orElse(0);
        if (seen != null && seen != version) {
            return new PutResult.Stale();
        }
        RegistryRecord whole = complete(record, current.map(RecordVersion::record));
        if (current.isPresent() && current.get().record().equals(whole)) {
            return new PutResult.Stored(current.get());
        }
        return appender.append(actor, current, whole);
    }

    /** Gives a contract without a list of serial numbers those that it has. */
    private static RegistryRecord complete(
            RegistryRecord record, Optional<RegistryRecord> current) {
        if (!(record instanceof SupportContract contract) || contract.coveredSerials().complete()) {
            return record;
        }
        return contract.covering(
                current.map(SupportContract.class::cast)
                        .map(SupportContract::coveredSerials)
                        .orElse(CoveredSerials.all(List.of())));
    }

    /**
     * Returns the current version of a record.
     *
     * @throws NotFoundException if the record does not exist
     */
    public RecordVersion<RegistryRecord> find(Actor actor, RecordKey key) {
        Permissions.require(actor, UseCase.VIEW_REGISTRY);
        RecordVersion<RegistryRecord> found = registry.find(key).orElseThrow(() -> notFound(key));
        lookedUp(actor, Stream.of(found));
        return found;
    }

    /**
     * Lists the records that match {@code filter} in the order of their ids, after {@code after},
     * at most {@code limit}, and one more if more follow. The audit names the people of all but
     * that one, which nobody is shown.
     */
    public List<RecordVersion<RegistryRecord>> page(
            Actor actor, RecordFilter filter, String after, int limit) {
        Permissions.require(actor, UseCase.VIEW_REGISTRY);
        List<RecordVersion<RegistryRecord>> page = registry.page(filter, after, limit + 1);
        lookups.record(
                actor,
                Stream.concat(askedFor(filter).stream(), peopleIn(page.stream().limit(limit)))
                        .toList());
        return page;
    }

    /**
     * Lists the engineers that match {@code filter}, in the order of their ids, after {@code
     * after}, at most {@code limit}. A center has few engineers; those that do not match are read
     * too.
     */
    public List<RecordVersion<RegistryRecord>> engineers(
            Actor actor, EngineerFilter filter, String after, int limit) {
        Permissions.require(actor, UseCase.VIEW_REGISTRY);
        List<RecordVersion<RegistryRecord>> found = new ArrayList<>();
        String last = after;
        boolean more = true;
        while (more && found.size() < limit) {
            List<RecordVersion<RegistryRecord>> page =
                    registry.page(
                            new RecordFilter.All(RecordKind.ENGINEER),
                            last,
                            ENGINEERS_READ_AT_ONCE);
            page.stream().filter(v -> filter.matches((Engineer) v.record())).forEach(found::add);
            more = page.size() == ENGINEERS_READ_AT_ONCE;
            last = more ? page.getLast().record().key().id() : last;
        }
        return found.stream().limit(limit).toList();
    }

    /**
     * Lists the versions of a record after {@code after}, oldest first, at most {@code limit}.
     *
     * @throws NotFoundException if the record does not exist
     */
    public List<RecordVersion<RegistryRecord>> history(
            Actor actor, RecordKey key, int after, int limit) {
        Permissions.require(actor, UseCase.VIEW_REGISTRY);
        List<RecordVersion<RegistryRecord>> versions = registry.history(key, after, limit);
        if (versions.isEmpty() && registry.find(key).isEmpty()) {
            throw notFound(key);
        }
        lookedUp(actor, versions.stream());
        return versions;
    }

    private void lookedUp(Actor actor, Stream<RecordVersion<RegistryRecord>> shown) {
        lookups.record(actor, peopleIn(shown).toList());
    }

    /** Returns the person that a filter names, who is looked up even if nothing is found. */
    private static Optional<ContactId> askedFor(RecordFilter filter) {
        return filter instanceof RecordFilter.Certifications of
                ? Optional.ofNullable(of.holder())
                : Optional.empty();
    }

    /** Returns the people that records tell something about. */
    private static Stream<ContactId> peopleIn(Stream<RecordVersion<RegistryRecord>> records) {
        return records.flatMap(
                version ->
                        switch (version.record()) {
                            case Contact contact -> Stream.of(contact.id());
                            case Certification certification -> Stream.of(certification.holder());
                            default -> Stream.of();
                        });
    }

    private static NotFoundException notFound(RecordKey key) {
        return new NotFoundException(
                key.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), key.id());
    }
}
