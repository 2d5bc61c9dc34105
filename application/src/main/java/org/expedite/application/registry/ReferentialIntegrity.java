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

/** Checks a record against the other records of the registry and the configured levels. */
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
     * Checks {@code next} and returns the errors; empty if it is valid. It must be called in the
     * unit of work that stores the record, after {@link ChangedRecords#lock}, so that the result is
     * still true then.
     *
     * @param current the current content of the record
     */
    Optional<PutResult.Invalid> check(Optional<RegistryRecord> current, RegistryRecord next) {
        Set<Reference> unknown = unknownReferences(next);
        List<FieldError> errors =
                switch (next) {
                    case Engineer engineer -> levelErrors(engineer);
                    case SupportContract contract -> partnerErrors(contract);
                    case Organization organization -> kindErrors(current, organization);
                    default -> List.of();
                };
        return unknown.isEmpty() && errors.isEmpty()
                ? Optional.empty()
                : Optional.of(new PutResult.Invalid(unknown, errors));
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

    /**
     * Checks the support partner. A missing organization is reported as an unknown reference
     * instead.
     */
    private List<FieldError> partnerErrors(SupportContract contract) {
        OrganizationId partner = contract.partner();
        if (partner == null) {
            return List.of();
        }
        return registry
                .find(partner.key())
                .map(RecordVersion::record)
                .filter(organization -> !isPartner(organization))
                .map(
                        _ ->
                                new FieldError(
                                        "supported_by.partner_id",
                                        Code.NOT_A_PARTNER,
                                        "The organization " + partner + " is not a partner."))
                .stream()
                .toList();
    }

    /** Checks that an organization that supports contracts stays a partner. */
    private List<FieldError> kindErrors(Optional<RegistryRecord> current, Organization next) {
        if (next.isPartner() || current.filter(ReferentialIntegrity::isPartner).isEmpty()) {
            return List.of();
        }
        return supportPartners
                .supportedBy(next.id())
                .map(
                        contract ->
                                new FieldError(
                                        "kind",
                                        Code.SUPPORTS_CONTRACTS,
                                        "Contracts reference it as their support partner, such as "
                                                + contract
                                                + "."))
                .stream()
                .toList();
    }

    private static boolean isPartner(RegistryRecord record) {
        return record instanceof Organization organization && organization.isPartner();
    }
}
