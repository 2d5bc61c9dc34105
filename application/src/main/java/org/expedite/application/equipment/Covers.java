package org.expedite.application.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.facts.Facts;
import org.expedite.domain.contracts.Coverage;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/** The contracts of one organization that name certain serial numbers, and who supports them. */
record Covers(
        List<RecordVersion<SupportContract>> contracts,
        List<RecordVersion<Organization>> partners,
        LocalDate day) {
    /** Reads the partners, in one read. */
    static Covers of(List<RecordVersion<SupportContract>> contracts, Facts facts, LocalDate day) {
        Set<OrganizationId> named =
                contracts.stream()
                        .flatMap(c -> Stream.ofNullable(c.record().partner()))
                        .collect(Collectors.toSet());
        return new Covers(
                contracts,
                named.isEmpty() ? List.of() : FactGatherer.organizations(facts, named),
                day);
    }

    /**
     * Returns the contract that counts for a serial number: the direct one, else that of a partner,
     * else the one that ends last; null if none names it.
     */
    Equipment.@Nullable Cover of(SerialNumber serial) {
        Coverage coverage =
                new Coverage(
                        serial,
                        contracts.stream()
                                .filter(c -> c.record().coveredSerials().contains(serial))
                                .toList(),
                        day);
        return coverage.direct()
                .or(coverage::viaPartner)
                .or(() -> coverage.inactive().stream().findFirst())
                .map(RecordVersion::record)
                .map(c -> c.covering(CoveredSerials.some(List.of(serial))))
                .map(c -> new Equipment.Cover(c, partner(c), c.whyNoCover(serial, day)))
                .orElse(null);
    }

    private Optional<Organization> partner(SupportContract contract) {
        return partners.stream()
                .map(RecordVersion::record)
                .filter(o -> o.id().equals(contract.partner()))
                .findFirst();
    }
}
