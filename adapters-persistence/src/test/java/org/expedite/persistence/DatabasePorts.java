package org.expedite.persistence;

import java.time.Clock;
import org.expedite.application.Composition;
import org.expedite.application.CountedIds;
import org.expedite.application.InMemoryStore;
import org.expedite.application.RecordedEvents;
import org.expedite.application.accounts.AccessTokens;
import org.expedite.application.accounts.Accounts;
import org.expedite.application.accounts.Identities;
import org.expedite.application.accounts.Invitations;
import org.expedite.application.attachments.InMemoryAttachmentFiles;
import org.expedite.application.attachments.StorageLimits;
import org.expedite.application.audit.AuditEvents;
import org.expedite.application.audit.AuditExamples;
import org.expedite.application.callers.Callers;
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
import org.expedite.application.live.RecentEvents;
import org.expedite.application.queues.Queues;
import org.expedite.application.reassessment.InMemoryReassessments;
import org.expedite.application.registry.PersonIds;
import org.expedite.application.registry.ProductLines;
import org.expedite.application.registry.RecordLocks;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.SupportPartners;
import org.expedite.application.reports.Reports;
import org.expedite.application.signin.CountedHasher;
import org.expedite.application.signin.HashedBox;
import org.expedite.application.signin.HashedCodes;
import org.expedite.application.signin.ListedPasswords;
import org.expedite.application.signin.NoIdentityProvider;
import org.expedite.application.signin.SignInPorts;
import org.expedite.application.timeline.Timeline;
import org.expedite.application.upkeep.AutoClosableCases;
import org.expedite.application.upkeep.InMemoryOwnerChecks;
import org.expedite.application.upkeep.OwnedCases;
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
import org.expedite.persistence.signin.AttemptRows;
import org.expedite.persistence.signin.JdbcFailedAttempts;
import org.expedite.persistence.signin.JdbcPasswords;
import org.expedite.persistence.signin.JdbcRecoveryCodes;
import org.expedite.persistence.signin.JdbcSealingKeyChecks;
import org.expedite.persistence.signin.JdbcSecondFactors;
import org.expedite.persistence.signin.PasswordRows;
import org.expedite.persistence.signin.RecoveryCodeRows;
import org.expedite.persistence.signin.SealingKeyCheckRows;
import org.expedite.persistence.signin.SecondFactorRows;
import org.expedite.persistence.timeline.CaseEventRows;
import org.expedite.persistence.timeline.CaseWordRows;
import org.expedite.persistence.timeline.JdbcTimeline;
import org.expedite.persistence.upkeep.JdbcAutoClosableCases;
import org.expedite.persistence.upkeep.JdbcOwnedCases;

/** All ports on one database; attachment files and requested upkeep are in memory. */
public final class DatabasePorts {
    private final TestDatabase database;
    private final CountedIds ids = new CountedIds();

    /** Creates ports on a database; requested upkeep is never processed. */
    public DatabasePorts(TestDatabase database) {
        this.database = database;
    }

    public Cases cases() {
        return new JdbcCases(
                database.bean(CaseRows.class),
                database.bean(CaseEventRows.class),
                database.bean(CaseWordRows.class),
                database.transactions());
    }

    public AuditEvents auditEvents() {
        return new JdbcAuditEvents(database.bean(AuditEventRows.class));
    }

    public Timeline timeline() {
        return new JdbcTimeline(
                database.bean(CaseEventRows.class),
                database.bean(CaseWordRows.class),
                database.transactions());
    }

    public AutoClosableCases autoClosableCases() {
        return new JdbcAutoClosableCases(database.bean(CaseRows.class));
    }

    public OwnedCases ownedCases() {
        return new JdbcOwnedCases(database.bean(CaseRows.class));
    }

    public Accounts accounts() {
        return new JdbcAccounts(database.bean(AccountRows.class));
    }

    public AccessTokens accessTokens() {
        return new JdbcAccessTokens(database.bean(AccessTokenRows.class));
    }

    public JdbcSessions sessions() {
        return new JdbcSessions(database.bean(SessionRows.class));
    }

    public Invitations invitations() {
        return new JdbcInvitations(database.bean(InvitationRows.class));
    }

    public Identities identities() {
        return new JdbcIdentities(database.bean(IdentityRows.class));
    }

    /** The stores of sign-in, beside fast tools. */
    public SignInPorts signIn() {
        return new SignInPorts(
                new ListedPasswords(),
                new JdbcFailedAttempts(database.bean(AttemptRows.class)),
                new NoIdentityProvider(),
                new HashedCodes(),
                new CountedHasher(),
                new JdbcPasswords(database.bean(PasswordRows.class)),
                new JdbcRecoveryCodes(database.bean(RecoveryCodeRows.class)),
                new JdbcSealingKeyChecks(database.bean(SealingKeyCheckRows.class)),
                new JdbcSecondFactors(database.bean(SecondFactorRows.class)),
                new HashedBox("key"));
    }

    public PersonIds personIds() {
        return new JdbcPersonIds(database.bean(PersonIdRows.class));
    }

    public RecentEvents recentEvents() {
        return new JdbcRecentEvents(database.bean(RecentEventRows.class));
    }

    public Drafts drafts() {
        return new JdbcDrafts(database.bean(DraftRows.class));
    }

    public Queues queues() {
        return new JdbcQueues(database.bean(QueueRows.class), database.transactions());
    }

    public Escalations escalations() {
        return new JdbcEscalations(database.bean(EscalationRows.class));
    }

    public Registry registry() {
        return new JdbcRegistry(
                database.bean(RegistryRows.class),
                database.bean(ReferenceRows.class),
                database.bean(LinkRows.class),
                database.bean(ContactAddressRows.class),
                database.bean(ContactWordRows.class),
                storedSerials(),
                new CertifiedEmployees(
                        database.bean(CertifiedEmployeeRows.class),
                        database.bean(RegistryRows.class)));
    }

    private StoredSerials storedSerials() {
        return new StoredSerials(
                database.bean(ContractSerialRows.class), database.bean(SerialChangeRows.class));
    }

    public RecordLocks recordLocks() {
        return new JdbcRecordLocks(database.bean(RecordLockRows.class), database.settings().kind());
    }

    public ProductLines productLines() {
        return new JdbcProductLines(database.bean(ProductLineRows.class));
    }

    public SupportPartners supporters() {
        return new JdbcSupportPartners(database.bean(SupportPartnerRows.class));
    }

    public Facts facts() {
        return new JdbcFacts(database.bean(FactRows.class));
    }

    public PastFacts pastFacts() {
        return new JdbcPastFacts(database.bean(FactRows.class));
    }

    public Callers callers() {
        return new JdbcCallers(database.bean(CallerRows.class));
    }

    public Engineers engineers() {
        return new JdbcEngineers(database.bean(RegistryRows.class), recordLocks());
    }

    public Contracts contracts() {
        return new JdbcContracts(database.bean(ContractRows.class));
    }

    public PastContracts pastContracts() {
        return new JdbcPastContracts(
                database.bean(ContractRows.class), database.bean(SerialChangeRows.class));
    }

    public ContractSerials contractSerials() {
        return new JdbcContractSerials(
                database.bean(RegistryRows.class),
                database.bean(ContractSerialRows.class),
                storedSerials());
    }

    public Colleagues colleagues() {
        return new JdbcColleagues(
                database.bean(CertifiedEmployeeRows.class), database.bean(FactRows.class));
    }

    public Reports reports() {
        return new JdbcReports(database.bean(ReportRows.class));
    }

    /** Creates the desks of one more node on these ports, with counted ids. */
    public Composition composition(Composition.Settings settings, Clock clock) {
        InMemoryAttachmentFiles files = new InMemoryAttachmentFiles();
        return Composition.of(
                new Composition.Ports(
                        accessTokens(),
                        accounts(),
                        new JdbcAttachments(
                                database.bean(AttachmentRows.class),
                                database.bean(AttachmentTotalRows.class),
                                StorageLimits.NONE),
                        files,
                        auditEvents(),
                        callers(),
                        new JdbcCaseNumbers(
                                new NumberReservation(database.settings()::connect),
                                JdbcCaseNumbers.SMALLEST_BLOCK,
                                JdbcCaseNumbers.LARGEST_BLOCK,
                                Thread::startVirtualThread),
                        cases(),
                        colleagues(),
                        contracts(),
                        contractSerials(),
                        drafts(),
                        engineers(),
                        escalations(),
                        facts(),
                        new JdbcIdempotencyKeys(database.bean(IdempotencyKeyRows.class)),
                        identities(),
                        invitations(),
                        files,
                        ownedCases(),
                        new InMemoryOwnerChecks(new InMemoryStore()),
                        pastContracts(),
                        pastFacts(),
                        personIds(),
                        productLines(),
                        queues(),
                        recentEvents(),
                        recordLocks(),
                        new InMemoryReassessments(new InMemoryStore()),
                        registry(),
                        reports(),
                        sessions(),
                        sessions(),
                        autoClosableCases(),
                        signIn(),
                        supporters(),
                        timeline(),
                        database.unitOfWork(),
                        new RecordedEvents()),
                settings,
                ids.ids(),
                () -> AuditExamples.ORIGIN,
                clock);
    }
}
