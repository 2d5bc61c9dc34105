package org.expedite.wiring;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Supplier;
import org.expedite.application.BusinessEvents;
import org.expedite.application.UnitOfWork;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.attachments.AttachmentFiles;
import org.expedite.application.attachments.Attachments;
import org.expedite.application.cases.CallerDesk;
import org.expedite.application.cases.Callers;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseMover;
import org.expedite.application.cases.CaseNumbers;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.Cases;
import org.expedite.application.cases.CaseworkDesk;
import org.expedite.application.cases.CoverageDesk;
import org.expedite.application.cases.FactGatherer;
import org.expedite.application.cases.Facts;
import org.expedite.application.cases.IdentificationDesk;
import org.expedite.application.cases.ReassessmentDesk;
import org.expedite.application.cases.SilenceDesk;
import org.expedite.application.cases.SilentCases;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.duties.DutyDesk;
import org.expedite.application.engineers.Engineers;
import org.expedite.application.escalation.EligibilityDesk;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.application.escalation.Escalations;
import org.expedite.application.escalation.OrdinaryEscalationDesk;
import org.expedite.application.escalation.ReplayDesk;
import org.expedite.application.idempotency.IdempotencyDesk;
import org.expedite.application.idempotency.IdempotencyKeys;
import org.expedite.application.program.ProgramDesk;
import org.expedite.application.queues.QueueDesk;
import org.expedite.application.queues.Queues;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.application.registry.Supporters;
import org.expedite.application.timeline.Timeline;
import org.expedite.application.timeline.TimelineDesk;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.cases.NoteId;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.settings.Settings;

/** The desks on their ports. */
@Factory
final class Desks {

    @Singleton
    PriorityEscalation policy(Settings settings) {
        return new PriorityEscalation(settings.policy());
    }

    @Singleton
    FactGatherer gatherer(Contracts contracts, Facts facts, Registry registry) {
        return new FactGatherer(contracts, facts, registry);
    }

    @Singleton
    RegistryDesk registryDesk(
            Registry registry,
            Supporters supporters,
            Settings settings,
            Reassessments reassessments,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new RegistryDesk(
                registry, supporters, settings.policy().levels(), reassessments, unitOfWork, clock);
    }

    @Singleton
    ProgramDesk programDesk(Registry registry, Settings settings, Clock clock) {
        return new ProgramDesk(registry, settings.policy(), clock);
    }

    @Singleton
    CaseReader caseReader(
            Cases cases,
            FactGatherer gatherer,
            PriorityEscalation policy,
            Settings settings,
            Clock clock) {
        return new CaseReader(
                cases, gatherer, policy, settings.casework().timeAndMaterialsRate(), clock);
    }

    @Singleton
    CallerDesk callerDesk(Callers callers, Settings settings, Clock clock) {
        return new CallerDesk(callers, settings.policy(), clock);
    }

    @Singleton
    CaseMover caseMover(
            Cases cases, CaseReader reader, PriorityEscalation policy, UnitOfWork unitOfWork) {
        return new CaseMover(cases, reader, policy.settings(), unitOfWork);
    }

    @Singleton
    IdentificationDesk identificationDesk(CaseMover mover, PriorityEscalation policy) {
        return new IdentificationDesk(mover, policy);
    }

    @Singleton
    CaseDesk caseDesk(
            Cases cases,
            CaseNumbers numbers,
            FactGatherer gatherer,
            CaseReader reader,
            CaseMover mover,
            PriorityEscalation policy,
            Reassessments reassessments,
            UnitOfWork unitOfWork,
            BusinessEvents events,
            Clock clock) {
        return new CaseDesk(
                cases,
                numbers,
                gatherer,
                reader,
                mover,
                policy,
                reassessments,
                unitOfWork,
                events,
                clock);
    }

    @Singleton
    CoverageDesk coverageDesk(
            CaseReader reader,
            CaseMover mover,
            PriorityEscalation policy,
            Settings settings,
            Reassessments reassessments,
            UnitOfWork unitOfWork) {
        return new CoverageDesk(
                reader,
                mover,
                policy,
                settings.casework().timeAndMaterialsRate(),
                reassessments,
                unitOfWork);
    }

    @Singleton
    ReassessmentDesk reassessmentDesk(
            Cases cases,
            FactGatherer gatherer,
            PriorityEscalation policy,
            Reassessments reassessments,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new ReassessmentDesk(cases, gatherer, policy, reassessments, unitOfWork, clock);
    }

    @Singleton
    SilenceDesk silenceDesk(
            SilentCases silent,
            Cases cases,
            UnitOfWork unitOfWork,
            Settings settings,
            Clock clock) {
        return new SilenceDesk(silent, cases, unitOfWork, settings.casework().silence(), clock);
    }

    @Singleton
    CaseworkDesk caseworkDesk(CaseMover mover, Settings settings) {
        return new CaseworkDesk(mover, settings.policy());
    }

    @Singleton
    DutyDesk dutyDesk(Cases cases, CaseReader reader) {
        return new DutyDesk(cases, reader);
    }

    @Singleton
    QueueDesk queueDesk(
            Queues queues,
            Cases cases,
            Engineers engineers,
            CaseReader reader,
            CaseMover mover,
            PriorityEscalation policy,
            UnitOfWork unitOfWork,
            BusinessEvents events,
            Clock clock) {
        return new QueueDesk(
                queues,
                cases,
                engineers,
                reader,
                mover,
                policy.settings().levels(),
                unitOfWork,
                events,
                clock);
    }

    @Singleton
    AttachmentDesk attachmentDesk(
            Attachments attachments,
            AttachmentFiles files,
            CaseReader reader,
            CaseMover mover,
            UnitOfWork unitOfWork,
            Clock clock) {
        TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
        return new AttachmentDesk(
                attachments,
                files,
                reader,
                mover,
                () -> new AttachmentId(ids.generate().toString()),
                unitOfWork,
                clock);
    }

    /** Ids that grow with time, across both kinds of escalation. */
    @Singleton
    EscalationIds escalationIds() {
        TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
        return () -> new EscalationId(ids.generate().toString());
    }

    @Singleton
    EscalationDesk escalationDesk(
            Cases cases,
            Escalations escalations,
            CaseReader reader,
            PriorityEscalation policy,
            EscalationIds ids,
            Reassessments reassessments,
            UnitOfWork unitOfWork,
            BusinessEvents events) {
        return new EscalationDesk(
                cases, escalations, reader, policy, ids, reassessments, unitOfWork, events);
    }

    @Singleton
    ReplayDesk replayDesk(EscalationDesk escalations, FactGatherer gatherer, Clock clock) {
        return new ReplayDesk(escalations, gatherer, clock);
    }

    @Singleton
    OrdinaryEscalationDesk ordinaryEscalationDesk(
            Cases cases,
            Escalations escalations,
            CaseReader reader,
            CaseMover mover,
            PriorityEscalation policy,
            EscalationIds ids,
            UnitOfWork unitOfWork) {
        return new OrdinaryEscalationDesk(
                cases, escalations, reader, mover, policy.settings().levels(), ids, unitOfWork);
    }

    /** Where both desks of escalation get their ids. */
    interface EscalationIds extends Supplier<EscalationId> {}

    @Singleton
    TimelineDesk timelineDesk(
            Cases cases, Timeline timeline, CaseReader reader, UnitOfWork unitOfWork, Clock clock) {
        TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
        return new TimelineDesk(
                cases,
                timeline,
                reader,
                () -> new NoteId(ids.generate().toString()),
                unitOfWork,
                clock);
    }

    @Singleton
    EligibilityDesk eligibilityDesk(FactGatherer gatherer, PriorityEscalation policy, Clock clock) {
        return new EligibilityDesk(gatherer, policy, clock);
    }

    @Singleton
    IdempotencyDesk idempotencyDesk(IdempotencyKeys keys, UnitOfWork unitOfWork, Clock clock) {
        return new IdempotencyDesk(keys, unitOfWork, clock);
    }
}
