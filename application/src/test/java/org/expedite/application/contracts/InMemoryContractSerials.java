package org.expedite.application.contracts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.expedite.application.registry.InMemoryRegistry;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/** The serial numbers of the contracts of an {@link InMemoryRegistry}. */
public final class InMemoryContractSerials implements ContractSerials {
    private final InMemoryRegistry registry;

    public InMemoryContractSerials(InMemoryRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Optional<RecordVersion<SupportContract>> find(ContractNumber contract) {
        return versions(contract).reversed().stream()
                .findFirst()
                .map(v -> InMemoryContracts.among(Set.of(), v));
    }

    @Override
    public Optional<Integer> coveredSince(ContractNumber contract, SerialNumber serial) {
        Optional<Integer> since = Optional.empty();
        for (RecordVersion<SupportContract> version : versions(contract).reversed()) {
            boolean same =
                    version.record()
                            .customer()
                            .equals(versions(contract).getLast().record().customer());
            if (!same || !version.record().coveredSerials().contains(serial)) {
                break;
            }
            since = Optional.of(version.version());
        }
        return since;
    }

    @Override
    public List<Covered> page(ContractNumber contract, String after, int limit) {
        return versions(contract).getLast().record().coveredSerials().known().stream()
                .filter(serial -> serial.value().compareTo(after) > 0)
                .limit(limit)
                .map(serial -> new Covered(serial, coveredSince(contract, serial).orElseThrow()))
                .toList();
    }

    @Override
    public void change(
            RecordVersion<SupportContract> version, SerialNumber serial, boolean covered) {
        ContractNumber contract = version.record().number();
        TreeSet<SerialNumber> serials =
                new TreeSet<>(versions(contract).getLast().record().coveredSerials().known());
        if (covered) {
            serials.add(serial);
        } else {
            serials.remove(serial);
        }
        registry.replace(contract.key(), CoveredSerials.all(serials));
    }

    private List<RecordVersion<SupportContract>> versions(ContractNumber contract) {
        List<RecordVersion<RegistryRecord>> all = registry.history(contract.key());
        return all.stream().flatMap(v -> v.as(SupportContract.class).stream()).toList();
    }
}
