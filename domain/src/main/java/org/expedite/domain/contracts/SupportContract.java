package org.expedite.domain.contracts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Relation;
import org.expedite.domain.registry.Term;
import org.jspecify.annotations.Nullable;

/**
 * A contract for support.
 *
 * @param soldBy the seller, or null; irrelevant to decisions
 * @param term from {@code starts_on} through the last instant of {@code ends_on}
 * @param coveredSerials the covered serial numbers, as far as they were read
 */
public record SupportContract(
        ContractNumber number,
        OrganizationId customer,
        Service service,
        SupportProvider supportedBy,
        @Nullable OrganizationId soldBy,
        Term term,
        ContractStatus status,
        CoveredSerials coveredSerials)
        implements RegistryRecord {
    /** Creates a contract with all the serial numbers that it covers. */
    public SupportContract(
            ContractNumber number,
            OrganizationId customer,
            Service service,
            SupportProvider supportedBy,
            @Nullable OrganizationId soldBy,
            Term term,
            ContractStatus status,
            Collection<SerialNumber> coveredSerials) {
        this(
                number,
                customer,
                service,
                supportedBy,
                soldBy,
                term,
                status,
                CoveredSerials.all(coveredSerials));
    }

    /** Returns the contract with another list of covered serial numbers. */
    public SupportContract covering(CoveredSerials serials) {
        return new SupportContract(
                number, customer, service, supportedBy, soldBy, term, status, serials);
    }

    /** Returns whether the vendor itself supports the contract. Clause {@code BENEFIT_DIRECT}. */
    public boolean isDirect() {
        return supportedBy instanceof SupportProvider.Vendor;
    }

    /** Returns the partner that supports the contract, or null if the vendor does. */
    public @Nullable OrganizationId partner() {
        return supportedBy instanceof SupportProvider.Partner(OrganizationId id) ? id : null;
    }

    /**
     * Returns whether the contract covers {@code serial} on {@code day}. Clause {@code
     * REQUIRE_CONTRACT}.
     */
    public boolean covers(SerialNumber serial, LocalDate day) {
        return whyNoCover(serial, day) == null;
    }

    /**
     * Returns the reason why the contract does not cover {@code serial} on {@code day}, or null if
     * it does.
     */
    public @Nullable NoCover whyNoCover(SerialNumber serial, LocalDate day) {
        if (!coveredSerials.contains(serial)) {
            return NoCover.SERIAL_NOT_LISTED;
        }
        if (service == Service.HARDWARE_ONLY) {
            return NoCover.HARDWARE_ONLY;
        }
        return switch (status) {
            case CANCELLED -> NoCover.CANCELLED;
            case SUSPENDED -> NoCover.SUSPENDED;
            case ACTIVE -> whyOutOfDate(day);
        };
    }

    private @Nullable NoCover whyOutOfDate(LocalDate day) {
        if (!term.hasBegun(day)) {
            return NoCover.NOT_STARTED;
        }
        return term.isOver(day) ? NoCover.ENDED : null;
    }

    @Override
    public RecordKey key() {
        return number.key();
    }

    @Override
    public Set<Reference> references() {
        return Stream.of(
                        new Party(Relation.CUSTOMER, customer),
                        new Party(Relation.SUPPORTER, partner()),
                        new Party(Relation.SELLER, soldBy))
                .flatMap(Party::reference)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Party(Relation relation, @Nullable OrganizationId id) {
        Stream<Reference> reference() {
            return id == null ? Stream.empty() : Stream.of(new Reference(relation, id.key()));
        }
    }
}
