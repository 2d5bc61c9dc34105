package org.expedite.wiring;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseNumbers;
import org.expedite.application.cases.Cases;
import org.expedite.application.cases.FactGatherer;
import org.expedite.application.cases.Facts;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.escalation.Decisions;
import org.expedite.application.escalation.EligibilityDesk;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.application.program.ProgramDesk;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.escalation.DecisionId;
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
    FactGatherer gatherer(Contracts contracts, Facts facts) {
        return new FactGatherer(contracts, facts);
    }

    @Singleton
    RegistryDesk registryDesk(Registry registry, UnitOfWork unitOfWork, Clock clock) {
        return new RegistryDesk(registry, unitOfWork, clock);
    }

    @Singleton
    ProgramDesk programDesk(Registry registry, Settings settings, Clock clock) {
        return new ProgramDesk(registry, settings.policy(), clock);
    }

    @Singleton
    CaseDesk caseDesk(
            Cases cases,
            CaseNumbers numbers,
            FactGatherer gatherer,
            PriorityEscalation policy,
            Settings settings,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new CaseDesk(
                cases,
                numbers,
                gatherer,
                policy,
                settings.timeAndMaterialsRate(),
                unitOfWork,
                clock);
    }

    @Singleton
    EscalationDesk escalationDesk(
            Cases cases,
            Decisions decisions,
            FactGatherer gatherer,
            PriorityEscalation policy,
            UnitOfWork unitOfWork,
            Clock clock) {
        TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
        return new EscalationDesk(
                cases,
                decisions,
                gatherer,
                policy,
                () -> new DecisionId(ids.generate().toString()),
                unitOfWork,
                clock);
    }

    @Singleton
    EligibilityDesk eligibilityDesk(FactGatherer gatherer, PriorityEscalation policy, Clock clock) {
        return new EligibilityDesk(gatherer, policy, clock);
    }
}
