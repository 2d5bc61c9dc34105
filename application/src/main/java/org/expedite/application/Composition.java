package org.expedite.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.AccessTokens;
import org.expedite.application.accounts.AccountDesks;
import org.expedite.application.accounts.Accounts;
import org.expedite.application.accounts.Identities;
import org.expedite.application.accounts.Invitations;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.accounts.SessionEnds;
import org.expedite.application.accounts.SessionId;
import org.expedite.application.accounts.SessionLimits;
import org.expedite.application.accounts.Sessions;
import org.expedite.application.accounts.TokenId;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.attachments.AttachmentFiles;
import org.expedite.application.attachments.Attachments;
import org.expedite.application.attachments.OrphanedFiles;
import org.expedite.application.attachments.OrphanedFilesDesk;
import org.expedite.application.audit.AuditBuffer;
import org.expedite.application.audit.AuditDesk;
import org.expedite.application.audit.AuditEventId;
import org.expedite.application.audit.AuditEvents;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.LookupLog;
import org.expedite.application.audit.Origin;
import org.expedite.application.callers.CallerDesk;
import org.expedite.application.callers.Callers;
import org.expedite.application.cases.AwaitingCasesDesk;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseNumbers;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.Cases;
import org.expedite.application.cases.MoveSettings;
import org.expedite.application.casework.CaseworkDesk;
import org.expedite.application.casework.CoverageDesk;
import org.expedite.application.casework.IdentificationDesk;
import org.expedite.application.casework.MoveExecutor;
import org.expedite.application.casework.ReopeningDesk;
import org.expedite.application.contracts.ContractSerials;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.contracts.PastContracts;
import org.expedite.application.drafts.DraftDesk;
import org.expedite.application.drafts.Drafts;
import org.expedite.application.duties.DutyDesk;
import org.expedite.application.engineers.Engineers;
import org.expedite.application.engineers.StaffDesk;
import org.expedite.application.equipment.EquipmentDesk;
import org.expedite.application.escalation.EligibilityDesk;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.application.escalation.Escalations;
import org.expedite.application.escalation.OrdinaryEscalationDesk;
import org.expedite.application.escalation.ReplayDesk;
import org.expedite.application.facts.Colleagues;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.facts.FactLocks;
import org.expedite.application.facts.Facts;
import org.expedite.application.facts.PastFactGatherer;
import org.expedite.application.facts.PastFacts;
import org.expedite.application.idempotency.IdempotencyDesk;
import org.expedite.application.idempotency.IdempotencyKeys;
import org.expedite.application.live.LiveDesk;
import org.expedite.application.live.RecentEvents;
import org.expedite.application.programme.ProgrammeDesk;
import org.expedite.application.queues.QueueDesk;
import org.expedite.application.queues.Queues;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.application.registry.ContractSerialDesk;
import org.expedite.application.registry.PersonIds;
import org.expedite.application.registry.ProductLines;
import org.expedite.application.registry.RecordAppender;
import org.expedite.application.registry.RecordLocks;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.application.registry.SupportPartners;
import org.expedite.application.reports.ReportDesk;
import org.expedite.application.reports.Reports;
import org.expedite.application.signin.SignInDesks;
import org.expedite.application.signin.SignInPorts;
import org.expedite.application.timeline.Timeline;
import org.expedite.application.timeline.TimelineDesk;
import org.expedite.application.upkeep.AutoClosableCases;
import org.expedite.application.upkeep.AutoCloseDesk;
import org.expedite.application.upkeep.OwnedCases;
import org.expedite.application.upkeep.OwnerCheckDesk;
import org.expedite.application.upkeep.OwnerChecks;
import org.expedite.application.upkeep.ReassessmentDesk;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.cases.ReopeningWindow;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.timeline.NoteId;
import org.joda.money.Money;

/**
 * All desks, created on one set of ports. The program and the tests create their desks here and
 * nowhere else. The class has no defaults: ports, settings, ids and the clock come from the caller.
 *
 * @param accounts stores and reads accounts
 * @param attachments adds and reads attachments
 * @param audit lists audit events
 * @param autoClose closes resolved cases that nobody objected to
 * @param awaitingCases tells which cases a change of the registry concerns
 * @param callers identifies callers
 * @param cases opens, finds, lists and amends cases
 * @param casework moves cases from the queue to their closure
 * @param contractSerials adds serial numbers to contracts and removes them
 * @param coverage handles cases without cover
 * @param drafts keeps what people type into forms
 * @param duties lists the P1 duties of one case and of all open P1 cases
 * @param eligibility evaluates requests for priority escalation without storing them
 * @param equipment lists what an organization has, and what it is covered for
 * @param escalations decides requests for priority escalation
 * @param idempotency executes a request once for each idempotency key
 * @param identifications identifies requesters late
 * @param live determines who may learn of changes while they happen
 * @param orphanedFiles deletes files without an attachment
 * @param ordinaryEscalations escalates cases outside the programme
 * @param ownerChecks puts cases back into their queues if their owner can have them no longer
 * @param programme describes the programme as it is today
 * @param queues lists and claims queued cases
 * @param reassessments reassesses the cover of cases
 * @param reopenings reopens cases
 * @param registry stores and reads registry records
 * @param reports reports on decisions, queues and overrides
 * @param replays evaluates earlier decisions again
 * @param signIn signs people in
 * @param staff determines who of the staff still works for the center
 * @param timeline adds notes and lists the events of a case
 */
public record Composition(
        AccountDesks accounts,
        AttachmentDesk attachments,
        AuditDesk audit,
        AutoCloseDesk autoClose,
        AwaitingCasesDesk awaitingCases,
        CallerDesk callers,
        CaseDesk cases,
        CaseworkDesk casework,
        ContractSerialDesk contractSerials,
        CoverageDesk coverage,
        DraftDesk drafts,
        DutyDesk duties,
        EligibilityDesk eligibility,
        EquipmentDesk equipment,
        EscalationDesk escalations,
        IdempotencyDesk idempotency,
        IdentificationDesk identifications,
        LiveDesk live,
        OrphanedFilesDesk orphanedFiles,
        OrdinaryEscalationDesk ordinaryEscalations,
        OwnerCheckDesk ownerChecks,
        ProgrammeDesk programme,
        QueueDesk queues,
        ReassessmentDesk reassessments,
        ReopeningDesk reopenings,
        RegistryDesk registry,
        ReportDesk reports,
        ReplayDesk replays,
        SignInDesks signIn,
        StaffDesk staff,
        TimelineDesk timeline) {

    /** Everything that the desks need from adapters. Their contracts are on the interfaces. */
    public record Ports(
            AccessTokens accessTokens,
            Accounts accounts,
            Attachments attachments,
            AttachmentFiles attachmentFiles,
            AuditEvents auditEvents,
            Callers callers,
            CaseNumbers caseNumbers,
            Cases cases,
            Colleagues colleagues,
            Contracts contracts,
            ContractSerials contractSerials,
            Drafts drafts,
            Engineers engineers,
            Escalations escalations,
            Facts facts,
            IdempotencyKeys idempotencyKeys,
            Identities identities,
            Invitations invitations,
            OrphanedFiles orphanedFiles,
            OwnedCases ownedCases,
            OwnerChecks ownerChecks,
            PastContracts pastContracts,
            PastFacts pastFacts,
            PersonIds personIds,
            ProductLines productLines,
            Queues queues,
            RecentEvents recentEvents,
            RecordLocks recordLocks,
            Reassessments reassessments,
            Registry registry,
            Reports reports,
            SessionEnds sessionEnds,
            Sessions sessions,
            AutoClosableCases autoClosableCases,
            SignInPorts signIn,
            SupportPartners supportPartners,
            Timeline timeline,
            UnitOfWork unitOfWork,
            BusinessEvents events) {}

    /**
     * The settings that desks depend on.
     *
     * @param policy the settings that decisions depend on
     * @param timeAndMaterialsRate the price of an hour for customers without cover
     * @param autoCloseAfter the time after which a resolved case is closed if the customer does not
     *     respond; zero disables this
     * @param reopening the time in which an ended case can be reopened
     * @param maxKeys the maximum number of idempotency keys stored for one caller
     * @param sessions when sessions end by themselves
     * @param auditRetention the time for which audit events are kept
     * @param factorFor the roles whose people need a second factor if they sign in by a password
     */
    public record Settings(
            PolicySettings policy,
            Money timeAndMaterialsRate,
            Duration autoCloseAfter,
            ReopeningWindow reopening,
            int maxKeys,
            SessionLimits sessions,
            Duration auditRetention,
            Set<Role> factorFor) {
        public Settings {
            factorFor = Set.copyOf(factorFor);
        }

        private MoveSettings moves() {
            return new MoveSettings(policy, reopening);
        }
    }

    /**
     * Suppliers of new ids. No id may be supplied twice.
     *
     * @param attachments ids of attachments
     * @param auditEvents ids of audit events, each greater than the one before
     * @param escalations ids of both kinds of escalation, each greater than the one before
     * @param notes ids of notes
     * @param tokens ids of tokens, each greater than the one before
     * @param sessions ids of sessions, each greater than the one before
     * @param secrets unpredictable numbers
     */
    public record Ids(
            Supplier<AttachmentId> attachments,
            Supplier<AuditEventId> auditEvents,
            Supplier<EscalationId> escalations,
            Supplier<NoteId> notes,
            Supplier<TokenId> tokens,
            Supplier<SessionId> sessions,
            RandomGenerator secrets) {}

    /**
     * Creates every desk once.
     *
     * @param origin returns the origin of the call that the present thread works on
     */
    public static Composition of(
            Ports ports, Settings settings, Ids ids, Supplier<Origin> origin, Clock clock) {
        PolicySettings policySettings = settings.policy();
        TechnicalLevels levels = policySettings.levels();
        PriorityEscalation policy = new PriorityEscalation(policySettings);
        UnitOfWork unitOfWork = ports.unitOfWork();
        AuditBuffer auditBuffer = new AuditBuffer(ids.auditEvents());
        AuditLog audit =
                new AuditLog(
                        ports.auditEvents(),
                        auditBuffer,
                        origin,
                        ids.auditEvents(),
                        unitOfWork,
                        clock);
        LookupLog lookups = new LookupLog(audit, clock);
        FactGatherer gatherer =
                new FactGatherer(
                        ports.contracts(), ports.facts(), ports.colleagues(), ports.registry());
        CaseReader reader =
                new CaseReader(
                        ports.cases(),
                        gatherer,
                        policy,
                        settings.timeAndMaterialsRate(),
                        settings.moves(),
                        clock);
        MoveExecutor moves =
                new MoveExecutor(
                        ports.cases(), reader, settings.moves(), ports.reassessments(), unitOfWork);
        CaseDesk cases =
                new CaseDesk(
                        ports.cases(),
                        ports.caseNumbers(),
                        gatherer,
                        reader,
                        policy,
                        ports.reassessments(),
                        unitOfWork,
                        ports.events(),
                        clock);
        EscalationDesk escalations =
                new EscalationDesk(
                        ports.cases(),
                        ports.escalations(),
                        reader,
                        new FactLocks(ports.recordLocks(), clock),
                        policy,
                        gatherer.evaluator(policy),
                        ids.escalations(),
                        ports.reassessments(),
                        unitOfWork,
                        ports.events());
        OwnerCheckDesk ownerChecks =
                new OwnerCheckDesk(
                        ports.ownedCases(),
                        ports.ownerChecks(),
                        ports.engineers(),
                        ports.cases(),
                        unitOfWork,
                        clock);
        RecordAppender appender =
                new RecordAppender(
                        ports.registry(),
                        ports.recordLocks(),
                        ports.contracts(),
                        ports.supportPartners(),
                        ports.personIds(),
                        levels,
                        ports.reassessments(),
                        ownerChecks::recorded,
                        audit,
                        clock);
        Secrets secrets = new Secrets(ids.secrets());
        StaffDesk staff = new StaffDesk(ports.engineers());
        AccountDesks.Ports accountPorts =
                new AccountDesks.Ports(
                        ports.accessTokens(),
                        ports.accounts(),
                        ports.engineers(),
                        ports.identities(),
                        ports.invitations(),
                        ports.personIds(),
                        ports.registry(),
                        ports.sessionEnds(),
                        ports.sessions());
        AccountDesks accounts =
                AccountDesks.of(
                        accountPorts,
                        new AccountDesks.Ids(ids.tokens(), ids.sessions(), secrets),
                        staff,
                        settings.sessions(),
                        policySettings.zone(),
                        audit,
                        unitOfWork,
                        clock);
        return new Composition(
                accounts,
                new AttachmentDesk(
                        ports.attachments(),
                        ports.attachmentFiles(),
                        reader,
                        moves,
                        ids.attachments(),
                        unitOfWork,
                        clock),
                new AuditDesk(
                        ports.auditEvents(),
                        auditBuffer,
                        ids.auditEvents(),
                        settings.auditRetention(),
                        unitOfWork,
                        clock),
                new AutoCloseDesk(
                        ports.autoClosableCases(),
                        ports.cases(),
                        unitOfWork,
                        settings.autoCloseAfter(),
                        clock),
                new AwaitingCasesDesk(ports.cases()),
                new CallerDesk(ports.callers(), lookups, policySettings, clock),
                cases,
                new CaseworkDesk(moves, policySettings),
                new ContractSerialDesk(ports.contractSerials(), appender, unitOfWork),
                new CoverageDesk(
                        reader, moves, policy, settings.timeAndMaterialsRate(), unitOfWork),
                new DraftDesk(ports.drafts(), accounts.sessions(), unitOfWork, clock),
                new DutyDesk(ports.cases(), ports.timeline(), reader, cases, clock),
                new EligibilityDesk(gatherer, policy, clock),
                new EquipmentDesk(
                        ports.registry(),
                        ports.contracts(),
                        ports.facts(),
                        ports.colleagues(),
                        gatherer,
                        policySettings,
                        clock),
                escalations,
                new IdempotencyDesk(ports.idempotencyKeys(), unitOfWork, settings.maxKeys(), clock),
                new IdentificationDesk(moves, policy),
                new LiveDesk(ports.recentEvents(), accounts.authentication(), reader, clock),
                new OrphanedFilesDesk(
                        ports.attachments(), ports.attachmentFiles(), ports.orphanedFiles()),
                new OrdinaryEscalationDesk(
                        ports.cases(),
                        ports.escalations(),
                        reader,
                        moves,
                        levels,
                        ids.escalations(),
                        unitOfWork),
                ownerChecks,
                new ProgrammeDesk(ports.registry(), ports.productLines(), policySettings, clock),
                new QueueDesk(
                        ports.queues(),
                        ports.cases(),
                        ports.engineers(),
                        reader,
                        moves,
                        levels,
                        unitOfWork,
                        ports.events(),
                        clock),
                new ReassessmentDesk(
                        ports.cases(), gatherer, policy, ports.reassessments(), unitOfWork, clock),
                new ReopeningDesk(reader, moves, policy, settings.reopening(), unitOfWork),
                new RegistryDesk(ports.registry(), appender, lookups, unitOfWork),
                new ReportDesk(ports.reports(), policySettings, clock),
                new ReplayDesk(
                        escalations,
                        gatherer,
                        new PastFactGatherer(
                                ports.pastContracts(), ports.pastFacts(), ports.colleagues()),
                        clock),
                SignInDesks.of(
                        ports.signIn(),
                        accountPorts,
                        accounts.sessions(),
                        secrets,
                        settings.factorFor(),
                        audit,
                        unitOfWork,
                        clock),
                staff,
                new TimelineDesk(
                        ports.cases(),
                        ports.timeline(),
                        reader,
                        moves,
                        ids.notes(),
                        unitOfWork,
                        clock));
    }
}
