package org.expedite.application.registry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.domain.cases.TechnicalLevels;
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
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /**
     * Creates a desk on these ports.
     *
     * @param levels the configured technical levels
     * @param ownerCheck called for each new version of an engineer, in the unit of work that stores
     *     it: cases whose owner can have them no longer change with it
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
            UnitOfWork unitOfWork,
            Clock clock) {
        this.registry = registry;
        this.changedRecords = new ChangedRecords(registry, contracts, locks);
        this.integrity = new ReferentialIntegrity(registry, supportPartners, personIds, levels);
        this.reassessments = reassessments;
        this.ownerCheck = ownerCheck;
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
        return current.isPresent() ? new PutResult.Stored(next) : new PutResult.Created(next);
    }

    /**
     * Returns the current version of a record.
     *
     * @throws NotFoundException if the record does not exist
     */
    public RecordVersion<RegistryRecord> find(Actor actor, RecordKey key) {
        Permissions.require(actor, UseCase.VIEW_REGISTRY);
        return registry.find(key).orElseThrow(() -> notFound(key));
    }

    /**
     * Lists the records that match {@code filter} in the order of their ids, after {@code after},
     * at most {@code limit}.
     */
    public List<RecordVersion<RegistryRecord>> page(
            Actor actor, RecordFilter filter, String after, int limit) {
        Permissions.require(actor, UseCase.VIEW_REGISTRY);
        return registry.page(filter, after, limit);
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
        return versions;
    }

    private static NotFoundException notFound(RecordKey key) {
        return new NotFoundException(
                key.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), key.id());
    }
}
