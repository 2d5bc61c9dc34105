package org.expedite.application.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;

/** What a fact must fit to be kept: the other records, and the levels of the center. */
final class ReferentialIntegrity {
    private final Registry registry;
    private final SupportPartners supportPartners;
    private final TechnicalLevels levels;

    ReferentialIntegrity(
            Registry registry, SupportPartners supportPartners, TechnicalLevels levels) {
        this.registry = registry;
        this.supportPartners = supportPartners;
        this.levels = levels;
    }

    /**
     * Why {@code next} is refused, empty where it fits. It is asked in the unit of work that keeps
     * it, so that what it rests on still holds then.
     *
     * @param current what the record says so far
     */
    Optional<PutResult.Invalid> check(Optional<RegistryRecord> current, RegistryRecord next) {
        Set<Reference> unknown = unknownReferences(next);
        List<FieldError> problems =
                switch (next) {
                    case Engineer engineer -> levelErrors(engineer);
                    case SupportContract contract -> partnerErrors(contract);
                    case Organization organization -> kindErrors(current, organization);
                    default -> List.of();
                };
        return unknown.isEmpty() && problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new PutResult.Invalid(unknown, problems));
    }

    private Set<Reference> unknownReferences(RegistryRecord record) {
        Set<Reference> needed =
                record.references().stream()
                        .filter(Reference::mustExist)
                        .collect(Collectors.toUnmodifiableSet());
        if (needed.isEmpty()) {
            return Set.of();
        }
        Set<RecordKey> missing =
                registry.missing(
                        needed.stream()
                                .map(Reference::target)
                                .collect(Collectors.toUnmodifiableSet()));
        return needed.stream()
                .filter(r -> missing.contains(r.target()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<FieldError> levelErrors(Engineer engineer) {
        List<TechnicalLevel> named = List.copyOf(engineer.levels());
        return IntStream.range(0, named.size())
                .filter(i -> !levels.contains(named.get(i)))
                .mapToObj(
                        i ->
                                new FieldError(
                                        "levels." + i,
                                        Code.UNKNOWN_VALUE,
                                        "The levels are " + levels + "."))
                .toList();
    }

    /** Reads only where a partner is named; one that does not exist is told as unknown already. */
    private List<FieldError> partnerErrors(SupportContract contract) {
        OrganizationId partner = contract.partner();
        if (partner == null) {
            return List.of();
        }
        // Held before it is looked at, or it could become an end user before this is kept.
        supportPartners.lock(partner);
        return registry
                .find(partner.key())
                .map(RecordVersion::record)
                .filter(organization -> !isPartner(organization))
                .map(
                        _ ->
                                new FieldError(
                                        "supported_by.partner_id",
                                        Code.NOT_A_PARTNER,
                                        "The organization " + partner + " is no partner."))
                .stream()
                .toList();
    }

    /** Reads only where a partner is to be one no more. */
    private List<FieldError> kindErrors(Optional<RegistryRecord> current, Organization next) {
        if (next.isPartner() || current.filter(ReferentialIntegrity::isPartner).isEmpty()) {
            return List.of();
        }
        // Held before contracts are looked for, or one could come about before this is kept.
        supportPartners.lock(next.id());
        return supportPartners
                .supportedBy(next.id())
                .map(
                        contract ->
                                new FieldError(
                                        "kind",
                                        Code.SUPPORTS_CONTRACTS,
                                        "Contracts name it as their partner, such as "
                                                + contract
                                                + "."))
                .stream()
                .toList();
    }

    private static boolean isPartner(RegistryRecord record) {
        return record instanceof Organization organization && organization.isPartner();
    }
}
