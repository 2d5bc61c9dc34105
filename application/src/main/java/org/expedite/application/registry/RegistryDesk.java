package org.expedite.application.registry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.expedite.application.audit.LookupLog;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
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
    private final ChangedRecords changedRecords;
    private final ReferentialIntegrity integrity;
    private final Reassessments reassessments;
    private final Consumer<RecordVersion<Engineer>> ownerCheck;
    private final AuditLog audit;
    private final LookupLog lookups;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /**
     * Creates a desk on these ports.
     *
     * @param levels the configured technical levels
     * @param ownerCheck called for each new version of an engineer, in the unit of work that stores
     *     it: cases whose owner can have them no longer change with it
     * @param audit records changes, in the unit of work that stores them
     * @param lookups records which people an actor was shown
     */
    public RegistryDesk(
            Registry registry,
            RecordLocks locks,
            Contracts contracts,
            SupportPartners supportPartners,
            PersonIds personIds,
            TechnicalLevels levels,
            Reassessments reassessments,
            Consumer<RecordVersion<Engineer>> ownerCheck,
            AuditLog audit,
            LookupLog lookups,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.registry = registry;
        this.changedRecords = new ChangedRecords(registry, contracts, locks);
        this.integrity = new ReferentialIntegrity(registry, supportPartners, personIds, levels);
        this.reassessments = reassessments;
        this.ownerCheck = ownerCheck;
        this.audit = audit;
        this.lookups = lookups;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Appends {@code record} as the next version, unless it equals the current one.
     *
     * @param seen the expected current version, 0 for a new record, or null for any
     */
    public PutResult put(Actor actor, RegistryRecord record, @Nullable Integer seen) {
        Permissions.require(actor, UseCase.CHANGE_REGISTRY);
        return unitOfWork.run(() -> append(actor, record, seen));
    }

    private PutResult append(Actor actor, RegistryRecord record, @Nullable Integer seen) {
        Optional<RecordVersion<RegistryRecord>> current = registry.find(record.key());
        int version = current.map(RecordVersion::version).orElse(0);
        if (seen != null && seen != version) {
            return new PutResult.Stale();
        }
        if (current.isPresent() && current.get().record().equals(record)) {
            return new PutResult.Stored(current.get());
        }
        changedRecords.lock(current.map(RecordVersion::record), record);
        Optional<PutResult.Invalid> refusal =
                integrity.check(current.map(RecordVersion::record), record);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        // The instant is taken under the locks: decisions that did not read this version are
        // earlier.
        RecordVersion<RegistryRecord> next =
                new RecordVersion<>(record, version + 1, clock.instant(), actor.id());
        registry.append(next);
        Set<OrganizationId> affected =
                AffectedOrganizations.by(current.map(RecordVersion::record), record);
        if (!affected.isEmpty()) {
            reassessments.requestForOrganizations(affected, next);
        }
        next.as(Engineer.class).ifPresent(ownerCheck);
        audit.record(
                AuditEntry.of(AuditKind.REGISTRY_CHANGED)
                        .by(actor)
                        .about(AuditSubject.record(next)));
        return current.isPresent() ? new PutResult.Stored(next) : new PutResult.Created(next);
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
