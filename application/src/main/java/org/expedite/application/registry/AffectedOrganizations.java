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
 * Determines the organizations whose cases may get or lose assistance when a record changes.
 * Assistance depends only on the contracts and the assets of a case's organization. Of a partner a
 * case stores only the id; people, certifications and product lines affect escalation, not
 * assistance.
 */
public final class AffectedOrganizations {
    private AffectedOrganizations() {}

    /**
     * Returns the organizations of both versions of a record, since the former one may have lost
     * what the new one has gained.
     */
    public static Set<OrganizationId> by(Optional<RegistryRecord> before, RegistryRecord after) {
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
