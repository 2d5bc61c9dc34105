package org.expedite.application.registry;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/** Stores and reads registry records. All methods require the role REGISTRAR. */
public final class RegistryDesk {
    private final Registry registry;
    private final ChangedRecords changedRecords;
    private final ReferentialIntegrity integrity;
    private final Reassessments reassessments;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /**
     * Creates a desk on these ports.
     *
     * @param levels the configured technical levels
     */
    public RegistryDesk(
            Registry registry,
            RecordLocks locks,
            Contracts contracts,
            SupportPartners supportPartners,
            TechnicalLevels levels,
            Reassessments reassessments,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.registry = registry;
        this.changedRecords = new ChangedRecords(registry, contracts, locks);
        this.integrity = new ReferentialIntegrity(registry, supportPartners, levels);
        this.reassessments = reassessments;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Appends {@code record} as the next version, unless it equals the current one.
     *
     * @param seen the expected current version, 0 for a new record, or null for any
     */
    public PutResult put(Actor actor, RegistryRecord record, @Nullable Integer seen) {
        actor.requireAny(Role.REGISTRAR);
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
        return current.isPresent() ? new PutResult.Stored(next) : new PutResult.Created(next);
    }

    /**
     * Returns the current version of a record.
     *
     * @throws NotFoundException if the record does not exist
     */
    public RecordVersion<RegistryRecord> find(Actor actor, RecordKey key) {
        actor.requireAny(Role.REGISTRAR);
        return registry.find(key).orElseThrow(() -> notFound(key));
    }

    /**
     * Lists the records of a kind in the order of their ids, after {@code after}, at most {@code
     * limit}.
     */
    public List<RecordVersion<RegistryRecord>> page(
            Actor actor, RecordKind kind, String after, int limit) {
        actor.requireAny(Role.REGISTRAR);
        return registry.page(kind, after, limit);
    }

    /**
     * Lists the versions of a record after {@code after}, oldest first, at most {@code limit}.
     *
     * @throws NotFoundException if the record does not exist
     */
    public List<RecordVersion<RegistryRecord>> history(
            Actor actor, RecordKey key, int after, int limit) {
        actor.requireAny(Role.REGISTRAR);
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
