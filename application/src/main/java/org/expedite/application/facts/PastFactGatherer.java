package org.expedite.application.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.application.contracts.PastContracts;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.FactVersion;
import org.expedite.domain.escalation.FactVersions;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/** Gathers the facts for the replay of a decision. */
public final class PastFactGatherer {
    private final PastContracts contracts;
    private final PastFacts facts;
    private final Colleagues colleagues;

    /** Creates a gatherer on these ports. */
    public PastFactGatherer(PastContracts contracts, PastFacts facts, Colleagues colleagues) {
        this.contracts = contracts;
        this.facts = facts;
        this.colleagues = colleagues;
    }

    /** Returns an evaluator of requests on what was known at {@code knownAt}. */
    public Evaluator evaluatorAsOf(PriorityEscalation policy, Instant knownAt) {
        return Evaluator.asOf(policy, colleagues, knownAt);
    }

    /**
     * Returns the versions that a decision read, in two reads.
     *
     * @param serial the serial number of the case, or null
     */
    public List<RecordVersion<?>> versions(FactVersions read, @Nullable SerialNumber serial) {
        Map<ContractNumber, Integer> numbers = new HashMap<>();
        List<FactVersion> others = new ArrayList<>();
        for (FactVersion version : read.all()) {
            Integer number = version.version();
            if (number != null && version.key().kind() == RecordKind.CONTRACT) {
                numbers.put(new ContractNumber(version.key().id()), number);
            } else {
                others.add(version);
            }
        }
        List<RecordVersion<?>> found = new ArrayList<>(contracts.versions(numbers, serial));
        found.addAll(facts.versions(others));
        return found;
    }

    /**
     * Gathers all facts of a decision as they were known at {@code knownAt}.
     *
     * @param requester the requester, or null
     */
    public KnownFacts gatherAsOf(
            @Nullable ContactId requester, Decision.Subject subject, Instant knownAt) {
        return FactGatherer.gather(
                new Past(contracts, facts, knownAt),
                Stream.of(requester),
                subject.serial(),
                subject.model(),
                subject.caseFacts().organization());
    }

    private record Past(PastContracts contracts, PastFacts facts, Instant knownAt)
            implements FactGatherer.Source {
        @Override
        public Facts.RegistryFacts about(Facts.Question question) {
            return facts.aboutAsOf(question, knownAt);
        }

        @Override
        public List<RecordVersion<SupportContract>> naming(
                SerialNumber serial, Set<OrganizationId> customers) {
            return contracts.namingAsOf(serial, customers, knownAt);
        }

        @Override
        public List<RecordVersion<Organization>> organizations(Set<OrganizationId> ids) {
            return facts.organizationsAsOf(ids, knownAt);
        }
    }
}
