package org.expedite.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.AccessTokens;
import org.expedite.application.accounts.Accounts;
import org.expedite.application.accounts.Identities;
import org.expedite.application.accounts.Invitations;
import org.expedite.application.attachments.Attachments;
import org.expedite.application.attachments.StorageUnavailableException;
import org.expedite.application.audit.AuditEvents;
import org.expedite.application.callers.Callers;
import org.expedite.application.cases.CaseNumbers;
import org.expedite.application.cases.Cases;
import org.expedite.application.contracts.ContractSerials;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.contracts.PastContracts;
import org.expedite.application.drafts.Drafts;
import org.expedite.application.engineers.Engineers;
import org.expedite.application.escalation.Escalations;
import org.expedite.application.facts.Colleagues;
import org.expedite.application.facts.Facts;
import org.expedite.application.facts.PastFacts;
import org.expedite.application.idempotency.IdempotencyKeys;
import org.expedite.application.live.RecentEvents;
import org.expedite.application.queues.Backlog;
import org.expedite.application.queues.Queues;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.application.registry.PersonIds;
import org.expedite.application.registry.ProductLines;
import org.expedite.application.registry.RecordLocks;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.SupportPartners;
import org.expedite.application.reports.Reports;
import org.expedite.application.timeline.Timeline;
import org.expedite.application.upkeep.AutoClosableCases;
import org.expedite.application.upkeep.OwnedCases;
import org.expedite.application.upkeep.OwnerChecks;
import org.expedite.persistence.accounts.AccessTokenRows;
import org.expedite.persistence.accounts.AccountRows;
import org.expedite.persistence.accounts.IdentityRows;
import org.expedite.persistence.accounts.InvitationRows;
import org.expedite.persistence.accounts.JdbcAccessTokens;
import org.expedite.persistence.accounts.JdbcAccounts;
import org.expedite.persistence.accounts.JdbcIdentities;
import org.expedite.persistence.accounts.JdbcInvitations;
import org.expedite.persistence.accounts.JdbcSessions;
import org.expedite.persistence.accounts.SessionRows;
import org.expedite.persistence.attachments.AttachmentFolder;
import org.expedite.persistence.attachments.AttachmentRows;
import org.expedite.persistence.attachments.AttachmentTotalRows;
import org.expedite.persistence.attachments.JdbcAttachments;
import org.expedite.persistence.audit.AuditEventRows;
import org.expedite.persistence.audit.JdbcAuditEvents;
import org.expedite.persistence.callers.CallerRows;
import org.expedite.persistence.callers.JdbcCallers;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.cases.JdbcCaseNumbers;
import org.expedite.persistence.cases.JdbcCases;
import org.expedite.persistence.cases.NumberReservation;
import org.expedite.persistence.contracts.ContractRows;
import org.expedite.persistence.contracts.JdbcContractSerials;
import org.expedite.persistence.contracts.JdbcContracts;
import org.expedite.persistence.contracts.JdbcPastContracts;
import org.expedite.persistence.database.DatabaseCheck;
import org.expedite.persistence.database.WriterPool;
import org.expedite.persistence.drafts.DraftRows;
import org.expedite.persistence.drafts.JdbcDrafts;
import org.expedite.persistence.engineers.JdbcEngineers;
import org.expedite.persistence.escalation.EscalationRows;
import org.expedite.persistence.escalation.JdbcEscalations;
import org.expedite.persistence.facts.FactRows;
import org.expedite.persistence.facts.JdbcColleagues;
import org.expedite.persistence.facts.JdbcFacts;
import org.expedite.persistence.facts.JdbcPastFacts;
import org.expedite.persistence.idempotency.IdempotencyKeyRows;
import org.expedite.persistence.idempotency.JdbcIdempotencyKeys;
import org.expedite.persistence.live.JdbcRecentEvents;
import org.expedite.persistence.live.RecentEventRows;
import org.expedite.persistence.queues.BacklogRows;
import org.expedite.persistence.queues.JdbcBacklog;
import org.expedite.persistence.queues.JdbcQueues;
import org.expedite.persistence.queues.QueueRows;
import org.expedite.persistence.registry.CertifiedEmployeeRows;
import org.expedite.persistence.registry.CertifiedEmployees;
import org.expedite.persistence.registry.ContactAddressRows;
import org.expedite.persistence.registry.ContactWordRows;
import org.expedite.persistence.registry.ContractSerialRows;
import org.expedite.persistence.registry.JdbcPersonIds;
import org.expedite.persistence.registry.JdbcProductLines;
import org.expedite.persistence.registry.JdbcRecordLocks;
import org.expedite.persistence.registry.JdbcRegistry;
import org.expedite.persistence.registry.JdbcSupportPartners;
import org.expedite.persistence.registry.LinkRows;
import org.expedite.persistence.registry.PersonIdRows;
import org.expedite.persistence.registry.ProductLineRows;
import org.expedite.persistence.registry.RecordLockRows;
import org.expedite.persistence.registry.ReferenceRows;
import org.expedite.persistence.registry.RegistryRows;
import org.expedite.persistence.registry.SerialChangeRows;
import org.expedite.persistence.registry.StoredSerials;
import org.expedite.persistence.registry.SupportPartnerRows;
import org.expedite.persistence.reports.JdbcReports;
import org.expedite.persistence.reports.ReportRows;
import org.expedite.persistence.timeline.CaseEventRows;
import org.expedite.persistence.timeline.CaseWordRows;
import org.expedite.persistence.timeline.JdbcTimeline;
import org.expedite.persistence.transactions.JdbcUnitOfWork;
import org.expedite.persistence.transactions.RepeatedReads;
import org.expedite.persistence.upkeep.JdbcAutoClosableCases;
import org.expedite.persistence.upkeep.JdbcOwnedCases;
import org.expedite.scheduling.JdbcOwnerChecks;
import org.expedite.scheduling.JdbcReassessments;
import org.expedite.scheduling.ScheduledTaskRows;
import org.expedite.settings.InvalidSettingException;
import org.expedite.settings.Settings;
import org.expedite.web.ops.health.StoreReadiness;

/** Creates the ports on the database and on the disk. */
@Factory
final class PersistenceFactory {
    private static final Duration READINESS_TIMEOUT = Duration.ofSeconds(5);

    @Singleton
    RepeatedReads repeatedReads() {
        return new RepeatedReads();
    }

    @Singleton
    @Bean(preDestroy = "close")
    WriterPool writerPool() {
        return new WriterPool();
    }

    @Singleton
    UnitOfWork unitOfWork(TransactionOperations<Connection> transactions) {
        return new JdbcUnitOfWork(transactions);
    }

    @Singleton
    Registry registry(
            RegistryRows rows,
            ReferenceRows references,
            LinkRows links,
            ContactAddressRows addresses,
            ContactWordRows words,
            StoredSerials serials,
            CertifiedEmployeeRows employees) {
        return new JdbcRegistry(
                rows,
                references,
                links,
                addresses,
                words,
                serials,
                new CertifiedEmployees(employees, rows));
    }

    @Singleton
    RecordLocks recordLocks(RecordLockRows rows, Settings settings) {
        return new JdbcRecordLocks(rows, settings.database().kind());
    }

    @Singleton
    ProductLines productLines(ProductLineRows rows) {
        return new JdbcProductLines(rows);
    }

    @Singleton
    SupportPartners supportPartners(SupportPartnerRows rows) {
        return new JdbcSupportPartners(rows);
    }

    @Singleton
    Accounts accounts(AccountRows rows) {
        return new JdbcAccounts(rows);
    }

    @Singleton
    AccessTokens accessTokens(AccessTokenRows rows) {
        return new JdbcAccessTokens(rows);
    }

    @Singleton
    JdbcSessions sessions(SessionRows rows) {
        return new JdbcSessions(rows);
    }

    @Singleton
    Invitations invitations(InvitationRows rows) {
        return new JdbcInvitations(rows);
    }

    @Singleton
    Identities identities(IdentityRows rows) {
        return new JdbcIdentities(rows);
    }

    @Singleton
    PersonIds personIds(PersonIdRows rows) {
        return new JdbcPersonIds(rows);
    }

    @Singleton
    Contracts contracts(ContractRows rows) {
        return new JdbcContracts(rows);
    }

    @Singleton
    PastContracts pastContracts(ContractRows rows, SerialChangeRows changes) {
        return new JdbcPastContracts(rows, changes);
    }

    @Singleton
    StoredSerials storedSerials(ContractSerialRows rows, SerialChangeRows changes) {
        return new StoredSerials(rows, changes);
    }

    @Singleton
    ContractSerials contractSerials(
            RegistryRows records, ContractSerialRows rows, StoredSerials serials) {
        return new JdbcContractSerials(records, rows, serials);
    }

    @Singleton
    Colleagues colleagues(CertifiedEmployeeRows employees, FactRows rows) {
        return new JdbcColleagues(employees, rows);
    }

    @Singleton
    Facts facts(FactRows rows) {
        return new JdbcFacts(rows);
    }

    @Singleton
    PastFacts pastFacts(FactRows rows) {
        return new JdbcPastFacts(rows);
    }

    @Singleton
    Callers callers(CallerRows rows) {
        return new JdbcCallers(rows);
    }

    @Singleton
    Engineers engineers(RegistryRows rows, RecordLocks locks) {
        return new JdbcEngineers(rows, locks);
    }

    @Singleton
    Cases cases(
            CaseRows rows,
            CaseEventRows events,
            CaseWordRows words,
            TransactionOperations<Connection> transactions) {
        return new JdbcCases(rows, events, words, transactions);
    }

    @Singleton
    Timeline timeline(
            CaseEventRows rows,
            CaseWordRows words,
            TransactionOperations<Connection> transactions) {
        return new JdbcTimeline(rows, words, transactions);
    }

    @Singleton
    RecentEvents recentEvents(RecentEventRows rows) {
        return new JdbcRecentEvents(rows);
    }

    @Singleton
    Drafts drafts(DraftRows rows) {
        return new JdbcDrafts(rows);
    }

    @Singleton
    AutoClosableCases autoClosableCases(CaseRows rows) {
        return new JdbcAutoClosableCases(rows);
    }

    @Singleton
    OwnedCases ownedCases(CaseRows rows) {
        return new JdbcOwnedCases(rows);
    }

    @Singleton
    OwnerChecks ownerChecks(ScheduledTaskRows rows) {
        return new JdbcOwnerChecks(rows);
    }

    @Singleton
    Reassessments reassessments(ScheduledTaskRows rows) {
        return new JdbcReassessments(rows);
    }

    @Singleton
    Queues queues(QueueRows rows, TransactionOperations<Connection> transactions) {
        return new JdbcQueues(rows, transactions);
    }

    @Singleton
    CaseNumbers caseNumbers(
            Settings settings, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        return new JdbcCaseNumbers(
                new NumberReservation(settings.database()::connect),
                JdbcCaseNumbers.SMALLEST_BLOCK,
                JdbcCaseNumbers.LARGEST_BLOCK,
                executor);
    }

    @Singleton
    Escalations escalations(EscalationRows rows) {
        return new JdbcEscalations(rows);
    }

    @Singleton
    Attachments attachments(AttachmentRows rows, AttachmentTotalRows totals, Settings settings) {
        return new JdbcAttachments(rows, totals, settings.attachments().limits());
    }

    /** Created at the start, so that the start fails if the folder cannot be used. */
    @Context
    AttachmentFolder attachmentFiles(Settings settings) {
        Path folder = settings.attachments().folder();
        try {
            return new AttachmentFolder(folder);
        } catch (StorageUnavailableException unusable) {
            throw new InvalidSettingException(
                    Settings.DATA_DIR, "the folder '" + folder + "' cannot be written");
        }
    }

    @Singleton
    AuditEvents auditEvents(AuditEventRows rows) {
        return new JdbcAuditEvents(rows);
    }

    @Singleton
    IdempotencyKeys idempotencyKeys(IdempotencyKeyRows rows) {
        return new JdbcIdempotencyKeys(rows);
    }

    @Singleton
    Reports reports(ReportRows rows) {
        return new JdbcReports(rows);
    }

    @Singleton
    Backlog backlog(BacklogRows rows) {
        return new JdbcBacklog(rows);
    }

    @Bean(preDestroy = "close")
    @Singleton
    DatabaseCheck databaseCheck(Settings settings) {
        return new DatabaseCheck(settings.database()::connect);
    }

    @Singleton
    @Readiness
    StoreReadiness readiness(
            DatabaseCheck check, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        return new StoreReadiness(check::run, executor, READINESS_TIMEOUT);
    }
}
