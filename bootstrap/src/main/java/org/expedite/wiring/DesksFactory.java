package org.expedite.wiring;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.expedite.application.BusinessEvents;
import org.expedite.application.Composition;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.AccessTokens;
import org.expedite.application.accounts.AccountDesk;
import org.expedite.application.accounts.Accounts;
import org.expedite.application.accounts.AuthenticationDesk;
import org.expedite.application.accounts.Identities;
import org.expedite.application.accounts.InvitationDesk;
import org.expedite.application.accounts.Invitations;
import org.expedite.application.accounts.ProfileDesk;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.accounts.SessionEnds;
import org.expedite.application.accounts.SessionId;
import org.expedite.application.accounts.Sessions;
import org.expedite.application.accounts.TokenDesk;
import org.expedite.application.accounts.TokenId;
import org.expedite.application.accounts.TokenImportDesk;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.attachments.AttachmentFiles;
import org.expedite.application.attachments.Attachments;
import org.expedite.application.attachments.OrphanedFiles;
import org.expedite.application.attachments.OrphanedFilesDesk;
import org.expedite.application.audit.AuditDesk;
import org.expedite.application.audit.AuditEventId;
import org.expedite.application.audit.AuditEvents;
import org.expedite.application.callers.CallerDesk;
import org.expedite.application.callers.Callers;
import org.expedite.application.cases.AwaitingCasesDesk;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseNumbers;
import org.expedite.application.cases.Cases;
import org.expedite.application.casework.CaseworkDesk;
import org.expedite.application.casework.CoverageDesk;
import org.expedite.application.casework.IdentificationDesk;
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
import org.expedite.application.facts.Facts;
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
import org.expedite.application.registry.RecordLocks;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.application.registry.SupportPartners;
import org.expedite.application.reports.ReportDesk;
import org.expedite.application.reports.Reports;
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
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.timeline.NoteId;
import org.expedite.settings.Settings;
import org.expedite.web.http.audit.RequestOrigins;

/** Exposes the desks of one {@link Composition} as beans. */
@Factory
final class DesksFactory {

    @Singleton
    Composition.Ports ports(
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
            BusinessEvents events) {
        return new Composition.Ports(
                accessTokens,
                accounts,
                attachments,
                attachmentFiles,
                auditEvents,
                callers,
                caseNumbers,
                cases,
                colleagues,
                contracts,
                contractSerials,
                drafts,
                engineers,
                escalations,
                facts,
                idempotencyKeys,
                identities,
                invitations,
                orphanedFiles,
                ownedCases,
                ownerChecks,
                pastContracts,
                pastFacts,
                personIds,
                productLines,
                queues,
                recentEvents,
                recordLocks,
                reassessments,
                registry,
                reports,
                sessionEnds,
                sessions,
                autoClosableCases,
                signIn,
                supportPartners,
                timeline,
                unitOfWork,
                events);
    }

    @Singleton
    Composition composition(
            Composition.Ports ports, Settings settings, RequestOrigins origins, Clock clock) {
        return Composition.of(
                ports,
                new Composition.Settings(
                        settings.policy(),
                        settings.casework().timeAndMaterialsRate(),
                        settings.casework().autoCloseAfter(),
                        settings.casework().reopening(),
                        settings.maxKeys(),
                        settings.sessions(),
                        settings.audit().retention(),
                        settings.secondFactorFor()),
                ids(),
                origins,
                clock);
    }

    /** Supplies ids that grow with time. */
    private static Composition.Ids ids() {
        TimeBasedEpochGenerator uuids = Generators.timeBasedEpochGenerator();
        return new Composition.Ids(
                () -> new AttachmentId(uuids.generate().toString()),
                () -> new AuditEventId(uuids.generate().toString()),
                () -> new EscalationId(uuids.generate().toString()),
                () -> new NoteId(uuids.generate().toString()),
                () -> new TokenId(uuids.generate().toString()),
                () -> new SessionId(uuids.generate().toString()),
                new SecureRandom());
    }

    @Singleton
    AccountDesk accountDesk(Composition desks) {
        return desks.accounts().accounts();
    }

    @Singleton
    AuthenticationDesk authentication(Composition desks) {
        return desks.accounts().authentication();
    }

    @Singleton
    InvitationDesk invitationDesk(Composition desks) {
        return desks.accounts().invitations();
    }

    @Singleton
    SessionDesk sessionDesk(Composition desks) {
        return desks.accounts().sessions();
    }

    @Singleton
    TokenImportDesk tokenImportDesk(Composition desks) {
        return desks.accounts().tokenImports();
    }

    @Singleton
    TokenDesk tokenDesk(Composition desks) {
        return desks.accounts().tokens();
    }

    @Singleton
    AttachmentDesk attachments(Composition desks) {
        return desks.attachments();
    }

    @Singleton
    OrphanedFilesDesk orphanedFiles(Composition desks) {
        return desks.orphanedFiles();
    }

    @Singleton
    AuditDesk audit(Composition desks) {
        return desks.audit();
    }

    @Singleton
    AutoCloseDesk autoClose(Composition desks) {
        return desks.autoClose();
    }

    @Singleton
    AwaitingCasesDesk awaitingCases(Composition desks) {
        return desks.awaitingCases();
    }

    @Singleton
    CallerDesk callers(Composition desks) {
        return desks.callers();
    }

    @Singleton
    CaseDesk cases(Composition desks) {
        return desks.cases();
    }

    @Singleton
    CaseworkDesk casework(Composition desks) {
        return desks.casework();
    }

    @Singleton
    CoverageDesk coverage(Composition desks) {
        return desks.coverage();
    }

    @Singleton
    DraftDesk draftDesk(Composition desks) {
        return desks.drafts();
    }

    @Singleton
    DutyDesk duties(Composition desks) {
        return desks.duties();
    }

    @Singleton
    EquipmentDesk equipment(Composition desks) {
        return desks.equipment();
    }

    @Singleton
    EligibilityDesk eligibility(Composition desks) {
        return desks.eligibility();
    }

    @Singleton
    EscalationDesk escalations(Composition desks) {
        return desks.escalations();
    }

    @Singleton
    IdempotencyDesk idempotency(Composition desks) {
        return desks.idempotency();
    }

    @Singleton
    IdentificationDesk identifications(Composition desks) {
        return desks.identifications();
    }

    @Singleton
    LiveDesk live(Composition desks) {
        return desks.live();
    }

    @Singleton
    OrdinaryEscalationDesk ordinaryEscalations(Composition desks) {
        return desks.ordinaryEscalations();
    }

    @Singleton
    OwnerCheckDesk ownerCheckDesk(Composition desks) {
        return desks.ownerChecks();
    }

    @Singleton
    ProfileDesk profiles(Composition desks) {
        return desks.accounts().profiles();
    }

    @Singleton
    ProgrammeDesk programme(Composition desks) {
        return desks.programme();
    }

    @Singleton
    QueueDesk queues(Composition desks) {
        return desks.queues();
    }

    @Singleton
    ReassessmentDesk reassessments(Composition desks) {
        return desks.reassessments();
    }

    @Singleton
    ReopeningDesk reopenings(Composition desks) {
        return desks.reopenings();
    }

    @Singleton
    ContractSerialDesk contractSerialDesk(Composition desks) {
        return desks.contractSerials();
    }

    @Singleton
    RegistryDesk registry(Composition desks) {
        return desks.registry();
    }

    @Singleton
    ReportDesk reportDesk(Composition desks) {
        return desks.reports();
    }

    @Singleton
    ReplayDesk replays(Composition desks) {
        return desks.replays();
    }

    @Singleton
    StaffDesk staff(Composition desks) {
        return desks.staff();
    }

    @Singleton
    TimelineDesk timeline(Composition desks) {
        return desks.timeline();
    }
}
