package org.expedite.application.registry;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Asset;
import org.expedite.domain.registry.Fact;

/**
 * Whose cases may get assistance, or lose it, when a fact changes. Assistance rests on the
 * contracts of a case's organization and on what equipment it owns, and on no other record: of a
 * partner a case keeps the id alone, and people, certifications and product lines decide on
 * escalation, not on assistance.
 */
final class Affected {
    private Affected() {}

    /**
     * The organizations that one of the two statements is about; that of the statement before may
     * have lost what the other has gained.
     */
    static Set<OrganizationId> by(Optional<Fact> before, Fact after) {
        return Stream.concat(before.stream(), Stream.of(after))
                .flatMap(Affected::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<OrganizationId> of(Fact fact) {
        return switch (fact) {
            case SupportContract contract -> Stream.of(contract.customer());
            case Asset asset -> Stream.of(asset.owner());
            default -> Stream.empty();
        };
    }
}
