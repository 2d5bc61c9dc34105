package org.expedite.application.registry;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.expedite.application.access.Actor;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/**
 * Appends versions of records with all that belongs to it: locks, checks, reassessments and the
 * audit. To be called within a unit of work.
 */
public final class RecordAppender {
    private final Registry registry;
    private final ChangedRecords changedRecords;
    private final ReferentialIntegrity integrity;
    private final Reassessments reassessments;
    private final Consumer<RecordVersion<Engineer>> ownerCheck;
    private final AuditLog audit;
    private final Clock clock;

    /**
     * Creates an appender on these ports.
     *
     * @param levels the configured technical levels
     * @param ownerCheck called for each new version of an engineer, in the unit of work that stores
     *     it: cases whose owner can have them no longer change with it
     * @param audit records changes, in the unit of work that stores them
     */
    public RecordAppender(
            Registry registry,
            RecordLocks locks,
            Contracts contracts,
            SupportPartners supportPartners,
            PersonIds personIds,
            TechnicalLevels levels,
            Reassessments reassessments,
            Consumer<RecordVersion<Engineer>> ownerCheck,
            AuditLog audit,
            Clock clock) {
        this.registry = registry;
        this.changedRecords = new ChangedRecords(registry, contracts, locks);
        this.integrity = new ReferentialIntegrity(registry, supportPartners, personIds, levels);
        this.reassessments = reassessments;
        this.ownerCheck = ownerCheck;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Appends a version of a record.
     *
     * @param current the current version; empty for a new record
     * @return {@link PutResult.Created}, {@link PutResult.Stored} or {@link PutResult.Invalid}
     */
    PutResult append(
            Actor actor, Optional<RecordVersion<RegistryRecord>> current, RegistryRecord record) {
        Optional<RegistryRecord> before = current.map(RecordVersion::record);
        changedRecords.lock(before, record);
        Optional<PutResult.Invalid> refusal = integrity.check(before, record);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        int version = current.map(RecordVersion::version).orElse(0);
        // The instant is taken under the locks: decisions that did not read this version are
        // earlier.
        RecordVersion<RegistryRecord> next =
                new RecordVersion<>(record, version + 1, clock.instant(), actor.id());
        registry.append(next);
        Set<OrganizationId> affected = AffectedOrganizations.by(before, record);
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
}
