package org.expedite.application;

import java.time.Clock;
import java.util.function.Supplier;
import org.expedite.application.accounts.InMemoryAccessTokens;
import org.expedite.application.accounts.InMemoryAccounts;
import org.expedite.application.accounts.InMemoryIdentities;
import org.expedite.application.accounts.InMemoryInvitations;
import org.expedite.application.accounts.InMemorySessions;
import org.expedite.application.attachments.InMemoryAttachmentFiles;
import org.expedite.application.attachments.InMemoryAttachments;
import org.expedite.application.audit.AuditExamples;
import org.expedite.application.audit.InMemoryAuditEvents;
import org.expedite.application.audit.Origin;
import org.expedite.application.callers.InMemoryCallers;
import org.expedite.application.cases.CaseNumbers;
import org.expedite.application.cases.InMemoryCaseNumbers;
import org.expedite.application.cases.InMemoryCases;
import org.expedite.application.contracts.InMemoryContractSerials;
import org.expedite.application.contracts.InMemoryContracts;
import org.expedite.application.contracts.InMemoryPastContracts;
import org.expedite.application.drafts.InMemoryDrafts;
import org.expedite.application.engineers.InMemoryEngineers;
import org.expedite.application.escalation.InMemoryEscalations;
import org.expedite.application.facts.InMemoryColleagues;
import org.expedite.application.facts.InMemoryFacts;
import org.expedite.application.facts.InMemoryPastFacts;
import org.expedite.application.idempotency.InMemoryIdempotencyKeys;
import org.expedite.application.live.InMemoryRecentEvents;
import org.expedite.application.queues.InMemoryBacklog;
import org.expedite.application.queues.InMemoryQueues;
import org.expedite.application.reassessment.InMemoryReassessments;
import org.expedite.application.registry.InMemoryPersonIds;
import org.expedite.application.registry.InMemoryProductLines;
import org.expedite.application.registry.InMemoryRecordLocks;
import org.expedite.application.registry.InMemoryRegistry;
import org.expedite.application.registry.InMemorySupportPartners;
import org.expedite.application.reports.InMemoryReports;
import org.expedite.application.signin.CountedHasher;
import org.expedite.application.signin.HashedBox;
import org.expedite.application.signin.HashedCodes;
import org.expedite.application.signin.InMemoryFailedAttempts;
import org.expedite.application.signin.InMemoryPasswords;
import org.expedite.application.signin.InMemoryProvider;
import org.expedite.application.signin.InMemoryRecoveryCodes;
import org.expedite.application.signin.InMemorySealingKeyChecks;
import org.expedite.application.signin.InMemorySecondFactors;
import org.expedite.application.signin.ListedPasswords;
import org.expedite.application.signin.SignInPorts;
import org.expedite.application.timeline.InMemoryTimeline;
import org.expedite.application.upkeep.InMemoryAutoClosableCases;
import org.expedite.application.upkeep.InMemoryOwnedCases;
import org.expedite.application.upkeep.InMemoryOwnerChecks;

/** All ports on one store in memory. As a base class it gives each test a new one. */
public class InMemoryPorts {
    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork(store);
    private final InMemoryRegistry registry = new InMemoryRegistry(store);
    private final InMemoryAccounts accounts = new InMemoryAccounts(store);
    private final InMemoryAccessTokens accessTokens = new InMemoryAccessTokens(store, accounts);
    private final InMemorySessions sessions = new InMemorySessions(store, accounts);
    private final InMemoryInvitations invitations = new InMemoryInvitations(store);
    private final InMemoryIdentities identities = new InMemoryIdentities(store, accounts);
    private final InMemoryCases cases = new InMemoryCases(store, registry);
    private final InMemoryTimeline timeline = new InMemoryTimeline(store, cases);
    private final InMemoryRecentEvents recentEvents = new InMemoryRecentEvents(cases);
    private final InMemoryDrafts drafts = new InMemoryDrafts(store);
    private final InMemoryQueues queues = new InMemoryQueues(cases);
    private final InMemoryEscalations escalations = new InMemoryEscalations(store);
    private final InMemoryRecordLocks recordLocks = new InMemoryRecordLocks(registry);
    private final InMemoryPersonIds personIds = new InMemoryPersonIds(store, registry);
    private final InMemoryProductLines productLines = new InMemoryProductLines(registry);
    private final InMemorySupportPartners supporters = new InMemorySupportPartners(registry);
    private final InMemoryContracts contracts = new InMemoryContracts(registry);
    private final InMemoryPastContracts pastContracts = new InMemoryPastContracts(registry);
    private final InMemoryContractSerials contractSerials = new InMemoryContractSerials(registry);
    private final InMemoryColleagues colleagues = new InMemoryColleagues(registry);
    private final InMemoryFacts facts = new InMemoryFacts(registry);
    private final InMemoryPastFacts pastFacts = new InMemoryPastFacts(registry);
    private final InMemoryCallers callers = new InMemoryCallers(registry);
    private final InMemoryEngineers engineers = new InMemoryEngineers(registry);
    private final InMemoryIdempotencyKeys idempotencyKeys = new InMemoryIdempotencyKeys(store);
    private final InMemoryAutoClosableCases autoClosableCases =
            new InMemoryAutoClosableCases(cases);
    private final InMemoryOwnedCases ownedCases = new InMemoryOwnedCases(cases);
    private final InMemoryOwnerChecks ownerChecks = new InMemoryOwnerChecks(store);
    private final InMemoryReassessments reassessments = new InMemoryReassessments(store);
    private final InMemoryAuditEvents auditEvents = new InMemoryAuditEvents(store);
    private final InMemoryBacklog backlog = new InMemoryBacklog(cases);
    private final InMemoryReports reports = new InMemoryReports(cases, escalations);
    private final InMemoryAttachments attachments = new InMemoryAttachments(store);
    private final InMemoryAttachmentFiles attachmentFiles = new InMemoryAttachmentFiles();
    private final RecordedEvents events = new RecordedEvents();
    private final CountedIds ids = new CountedIds();
    private final CountedHasher hasher = new CountedHasher();
    private final InMemoryProvider provider = new InMemoryProvider();
    private final SignInPorts signIn =
            new SignInPorts(
                    new ListedPasswords(),
                    new InMemoryFailedAttempts(store),
                    provider,
                    new HashedCodes(),
                    hasher,
                    new InMemoryPasswords(store),
                    new InMemoryRecoveryCodes(store),
                    new InMemorySealingKeyChecks(store),
                    new InMemorySecondFactors(store),
                    new HashedBox("key"));

    /** Removes all rows; case numbers continue. */
    public void clear() {
        store.clear();
        attachmentFiles.clear();
        events.clear();
    }

    public InMemoryUnitOfWork unitOfWork() {
        return unitOfWork;
    }

    public InMemoryAccounts accounts() {
        return accounts;
    }

    public InMemoryAccessTokens accessTokens() {
        return accessTokens;
    }

    public InMemorySessions sessions() {
        return sessions;
    }

    public InMemoryInvitations invitations() {
        return invitations;
    }

    public InMemoryIdentities identities() {
        return identities;
    }

    public SignInPorts signIn() {
        return signIn;
    }

    public CountedHasher hasher() {
        return hasher;
    }

    public InMemoryProvider provider() {
        return provider;
    }

    public InMemoryCases cases() {
        return cases;
    }

    public InMemoryTimeline timeline() {
        return timeline;
    }

    public InMemoryRecentEvents recentEvents() {
        return recentEvents;
    }

    public InMemoryDrafts drafts() {
        return drafts;
    }

    public InMemoryQueues queues() {
        return queues;
    }

    /** Creates the case numbers of one more node. */
    public CaseNumbers caseNumbersOfANewNode() {
        return new InMemoryCaseNumbers(store);
    }

    public InMemoryEscalations escalations() {
        return escalations;
    }

    public InMemoryRegistry registry() {
        return registry;
    }

    public InMemoryRecordLocks recordLocks() {
        return recordLocks;
    }

    public InMemoryProductLines productLines() {
        return productLines;
    }

    public InMemorySupportPartners supporters() {
        return supporters;
    }

    public InMemoryContracts contracts() {
        return contracts;
    }

    public InMemoryPastContracts pastContracts() {
        return pastContracts;
    }

    public InMemoryContractSerials contractSerials() {
        return contractSerials;
    }

    public InMemoryColleagues colleagues() {
        return colleagues;
    }

    public InMemoryFacts facts() {
        return facts;
    }

    public InMemoryPastFacts pastFacts() {
        return pastFacts;
    }

    public InMemoryCallers callers() {
        return callers;
    }

    public InMemoryEngineers engineers() {
        return engineers;
    }

    public InMemoryIdempotencyKeys idempotencyKeys() {
        return idempotencyKeys;
    }

    public InMemoryAutoClosableCases autoClosableCases() {
        return autoClosableCases;
    }

    public InMemoryOwnedCases ownedCases() {
        return ownedCases;
    }

    public InMemoryOwnerChecks ownerChecks() {
        return ownerChecks;
    }

    public InMemoryPersonIds personIds() {
        return personIds;
    }

    public InMemoryReassessments reassessments() {
        return reassessments;
    }

    public InMemoryAuditEvents auditEvents() {
        return auditEvents;
    }

    public InMemoryBacklog backlog() {
        return backlog;
    }

    public InMemoryReports reports() {
        return reports;
    }

    public InMemoryAttachments attachments() {
        return attachments;
    }

    public InMemoryAttachmentFiles attachmentFiles() {
        return attachmentFiles;
    }

    public RecordedEvents events() {
        return events;
    }

    /** Creates the desks of one more node on these ports, with counted ids. */
    public Composition composition(Composition.Settings settings, Clock clock) {
        return composition(settings, () -> AuditExamples.ORIGIN, clock);
    }

    /** Creates the desks of one more node, whose calls have the origins that are returned. */
    public Composition composition(
            Composition.Settings settings, Supplier<Origin> origin, Clock clock) {
        return Composition.of(
                new Composition.Ports(
                        accessTokens,
                        accounts,
                        attachments,
                        attachmentFiles,
                        auditEvents,
                        callers,
                        caseNumbersOfANewNode(),
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
                        attachmentFiles,
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
                        sessions,
                        sessions,
                        autoClosableCases,
                        signIn,
                        supporters,
                        timeline,
                        unitOfWork,
                        events),
                settings,
                ids.ids(),
                origin,
                clock);
    }
}
