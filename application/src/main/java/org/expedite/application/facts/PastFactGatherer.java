package org.expedite.application.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.expedite.application.contracts.Contracts;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.FactVersion;
import org.expedite.domain.escalation.FactVersions;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/** Gathers the facts for the replay of a decision. */
public final class PastFactGatherer {
    private final Contracts contracts;
    private final PastFacts facts;

    public PastFactGatherer(Contracts contracts, PastFacts facts) {
        this.contracts = contracts;
        this.facts = facts;
    }

    /** Returns the versions that a decision read, in two reads. */
    public List<RecordVersion<?>> versions(FactVersions read) {
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
        List<RecordVersion<?>> found = new ArrayList<>(contracts.versions(numbers));
        found.addAll(facts.versions(others));
        return found;
    }

    /**
     * Gathers all facts of a decision as they were known at {@code knownAt}, in as many look-ups.
     *
     * @param requester the requester, or null
     */
    public KnownFacts gatherAsOf(
            @Nullable ContactId requester, Decision.Subject subject, Instant knownAt) {
        SerialNumber serial = subject.serial();
        return FactGatherer.gather(
                serial == null ? List.of() : contracts.namingAsOf(serial, knownAt),
                question -> facts.aboutAsOf(question, knownAt),
                Stream.of(requester),
                serial,
                subject.model(),
                subject.caseFacts().organization());
    }
}
