package org.expedite.application.registry;

import java.util.List;
import java.util.Optional;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.contracts.ContractSerials;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/**
 * Adds serial numbers to contracts and removes them, one by one. Each change is a version of the
 * contract, and costs the same however many others it covers.
 */
public final class ContractSerialDesk {
    private final ContractSerials serials;
    private final RecordAppender appender;
    private final UnitOfWork unitOfWork;

    /** Creates a desk on these ports. */
    public ContractSerialDesk(
            ContractSerials serials, RecordAppender appender, UnitOfWork unitOfWork) {
        this.serials = serials;
        this.appender = appender;
        this.unitOfWork = unitOfWork;
    }

    /**
     * A covered serial number.
     *
     * @param since the version of the contract that added it for its present customer
     */
    public record Covered(ContractNumber contract, SerialNumber serial, int since) {}

    /**
     * Result of adding a serial number.
     *
     * @param added false if it was covered already; then nothing has changed
     */
    public record AddResult(Covered covered, boolean added) {}

    /**
     * Adds a serial number, whose asset may be registered later.
     *
     * @throws NotFoundException if the contract does not exist
     */
    public AddResult add(Actor actor, ContractNumber contract, SerialNumber serial) {
        Permissions.require(actor, UseCase.CHANGE_REGISTRY);
        return unitOfWork.run(
                () -> {
                    RecordVersion<SupportContract> current = require(contract);
                    Optional<Integer> since = serials.coveredSince(contract, serial);
                    int version =
                            since.orElseGet(() -> change(actor, current, serial, true).version());
                    return new AddResult(new Covered(contract, serial, version), since.isEmpty());
                });
    }

    /**
     * Removes a serial number.
     *
     * @throws NotFoundException if the contract does not exist or does not cover it
     */
    public void remove(Actor actor, ContractNumber contract, SerialNumber serial) {
        Permissions.require(actor, UseCase.CHANGE_REGISTRY);
        unitOfWork.run(
                () -> {
                    RecordVersion<SupportContract> current = require(contract);
                    requireCovered(contract, serial);
                    return change(actor, current, serial, false);
                });
    }

    /**
     * Returns a covered serial number.
     *
     * @throws NotFoundException if the contract does not exist or does not cover it
     */
    public Covered find(Actor actor, ContractNumber contract, SerialNumber serial) {
        Permissions.require(actor, UseCase.VIEW_REGISTRY);
        require(contract);
        return new Covered(contract, serial, requireCovered(contract, serial));
    }

    /**
     * Lists the covered serial numbers of a contract in their order, after {@code after}, at most
     * {@code limit}.
     *
     * @throws NotFoundException if the contract does not exist
     */
    public List<Covered> page(Actor actor, ContractNumber contract, String after, int limit) {
        Permissions.require(actor, UseCase.VIEW_REGISTRY);
        require(contract);
        return serials.page(contract, after, limit).stream()
                .map(covered -> new Covered(contract, covered.serial(), covered.since()))
                .toList();
    }

    private RecordVersion<SupportContract> change(
            Actor actor,
            RecordVersion<SupportContract> current,
            SerialNumber serial,
            boolean covered) {
        RecordVersion<RegistryRecord> before = current.with(current.record());
        return switch (appender.append(actor, Optional.of(before), current.record())) {
            case PutResult.Stored(RecordVersion<RegistryRecord> stored) -> {
                RecordVersion<SupportContract> next =
                        stored.as(SupportContract.class).orElseThrow();
                serials.change(next, serial, covered);
                yield next;
            }
            // The parties of a stored contract exist, and its partner stays one.
            case PutResult refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private RecordVersion<SupportContract> require(ContractNumber contract) {
        return serials.find(contract)
                .orElseThrow(() -> new NotFoundException("contract", contract.value()));
    }

    private int requireCovered(ContractNumber contract, SerialNumber serial) {
        return serials.coveredSince(contract, serial)
                .orElseThrow(() -> new NotFoundException("covered serial", serial.value()));
    }
}
