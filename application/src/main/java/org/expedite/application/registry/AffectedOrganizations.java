package org.expedite.application.registry;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Asset;
import org.expedite.domain.registry.RegistryRecord;

/**
 * Whose cases may get assistance, or lose it, when a fact changes. Assistance rests on the
 * contracts of a case's organization and on what equipment it owns, and on no other record: of a
 * partner a case keeps the id alone, and people, certifications and product lines decide on
 * escalation, not on assistance.
 */
final class AffectedOrganizations {
    private AffectedOrganizations() {}

    /**
     * The organizations that one of the two statements is about; that of the statement before may
     * have lost what the other has gained.
     */
    static Set<OrganizationId> by(Optional<RegistryRecord> before, RegistryRecord after) {
        return Stream.concat(before.stream(), Stream.of(after))
                .flatMap(AffectedOrganizations::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<OrganizationId> of(RegistryRecord record) {
        return switch (record) {
            case SupportContract contract -> Stream.of(contract.customer());
            case Asset asset -> Stream.of(asset.owner());
            default -> Stream.empty();
        };
    }
}
