package org.expedite.application.registry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
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
    private final PersonIds personIds;
    private final TechnicalLevels levels;

    ReferentialIntegrity(
            Registry registry,
            SupportPartners supportPartners,
            PersonIds personIds,
            TechnicalLevels levels) {
        this.registry = registry;
        this.supportPartners = supportPartners;
        this.personIds = personIds;
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
                    case Engineer engineer ->
                            Stream.concat(reservedId(next), levelErrors(engineer)).toList();
                    case Contact _ -> reservedId(next).toList();
                    case SupportContract contract -> partnerErrors(contract);
                    case Organization organization -> kindErrors(current, organization);
                    default -> List.of();
                };
        return unknown.isEmpty() && errors.isEmpty()
                ? takenId(current, next).map(e -> new PutResult.Invalid(Set.of(), List.of(e)))
                : Optional.of(new PutResult.Invalid(unknown, errors));
    }

    private Set<Reference> unknownReferences(RegistryRecord record) {
        Set<Reference> needed = record.references();
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

    private static Stream<FieldError> reservedId(RegistryRecord person) {
        String id = person.key().id();
        return id.equals(Participant.CENTER.id())
                ? Stream.of(
                        new FieldError(
                                idField(person),
                                Code.RESERVED_ID,
                                id + " is the id of the center itself."))
                : Stream.empty();
    }

    /**
     * Takes the id of a new contact or engineer, and returns the error if it names somebody else:
     * the timeline of a case could not tell the two apart. Records that share an id already keep
     * it, and can be changed. The last check, since an id is not taken for an invalid record.
     */
    private Optional<FieldError> takenId(Optional<RegistryRecord> current, RegistryRecord next) {
        if (current.isPresent() || !(next instanceof Contact || next instanceof Engineer)) {
            return Optional.empty();
        }
        return personIds
                .take(next.key().id(), kindOf(next))
                .map(
                        kind ->
                                new FieldError(
                                        idField(next),
                                        Code.ID_TAKEN,
                                        "The %s %s has this id; another person needs another one."
                                                .formatted(
                                                        kind.name().toLowerCase(Locale.ROOT),
                                                        next.key().id())));
    }

    private static PersonKind kindOf(RegistryRecord person) {
        return person instanceof Contact ? PersonKind.CONTACT : PersonKind.ENGINEER;
    }

    private static String idField(RegistryRecord person) {
        return person.key().kind().name().toLowerCase(Locale.ROOT) + "_id";
    }

    private Stream<FieldError> levelErrors(Engineer engineer) {
        List<TechnicalLevel> named = List.copyOf(engineer.levels());
        return IntStream.range(0, named.size())
                .filter(i -> !levels.contains(named.get(i)))
                .mapToObj(
                        i ->
                                new FieldError(
                                        "levels." + i,
                                        Code.UNKNOWN_VALUE,
                                        "The levels are " + levels + "."));
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
