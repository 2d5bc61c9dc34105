package org.expedite.application.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.contracts.SupportProvider;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.Term;
import org.jspecify.annotations.Nullable;

/**
 * The contracts of another system, as lines of a text file. It was written by following {@code
 * docs/adapters.md}. A line is one version of a contract and never changes.
 */
public final class CsvContracts implements Contracts, PastContracts {
    private final Path file;

    /** Reads the file at each call. */
    public CsvContracts(Path file) {
        this.file = file;
    }

    @Override
    public List<RecordVersion<SupportContract>> naming(
            SerialNumber serial, Set<OrganizationId> customers) {
        return namingAsOf(serial, customers, Instant.MAX);
    }

    @Override
    public Set<OrganizationId> customersNaming(SerialNumber serial) {
        return naming(serial, Instant.MAX)
                .map(c -> c.record().customer())
                .collect(Collectors.toSet());
    }

    @Override
    public List<RecordVersion<SupportContract>> namingAsOf(
            SerialNumber serial, Set<OrganizationId> customers, Instant knownAt) {
        return naming(serial, knownAt)
                .filter(c -> customers.contains(c.record().customer()))
                .toList();
    }

    private Stream<RecordVersion<SupportContract>> naming(SerialNumber serial, Instant knownAt) {
        return versions().stream()
                .map(all -> all.stream().filter(v -> !v.recordedAt().isAfter(knownAt)).toList())
                .filter(known -> !known.isEmpty())
                .filter(known -> named(serial, known))
                .map(List::getLast)
                .map(c -> InMemoryContracts.among(Set.of(serial), c));
    }

    @Override
    public List<RecordVersion<SupportContract>> versions(
            Map<ContractNumber, Integer> wanted, @Nullable SerialNumber serial) {
        Set<SerialNumber> asked = serial == null ? Set.of() : Set.of(serial);
        return versions().stream()
                .flatMap(List::stream)
                .filter(v -> Objects.equals(wanted.get(v.record().number()), v.version()))
                .map(c -> InMemoryContracts.among(asked, c))
                .toList();
    }

    @Override
    public Set<SerialNumber> spellings(SerialNumber written, OrganizationId customer) {
        return versions().stream()
                .filter(all -> all.getLast().record().customer().equals(customer))
                .flatMap(List::stream)
                .map(RecordVersion::record)
                .filter(c -> c.customer().equals(customer))
                .flatMap(c -> c.coveredSerials().known().stream())
                .filter(serial -> serial.folded().equals(written.folded()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<RecordVersion<SupportContract>> covering(
            Set<SerialNumber> serials, OrganizationId customer) {
        return versions().stream()
                .map(List::getLast)
                .filter(c -> c.record().customer().equals(customer))
                .filter(c -> serials.stream().anyMatch(c.record().coveredSerials()::contains))
                .map(c -> InMemoryContracts.among(serials, c))
                .toList();
    }

    /** Returns the current version of a contract, if there is one. */
    public Optional<RecordVersion<SupportContract>> find(ContractNumber number) {
        return versions().stream()
                .map(List::getLast)
                .filter(current -> current.record().number().equals(number))
                .findFirst();
    }

    /** Appends a version, as the other system does. */
    void append(RecordVersion<SupportContract> version) {
        write(file, line(version) + "\n");
    }

    private static boolean named(SerialNumber serial, List<RecordVersion<SupportContract>> known) {
        OrganizationId customer = known.getLast().record().customer();
        return known.stream()
                .map(RecordVersion::record)
                .anyMatch(
                        c -> c.customer().equals(customer) && c.coveredSerials().contains(serial));
    }

    /** Returns the versions of each contract, oldest first. */
    private Collection<List<RecordVersion<SupportContract>>> versions() {
        Map<String, List<RecordVersion<SupportContract>>> byNumber = new TreeMap<>();
        for (String line : lines(file)) {
            RecordVersion<SupportContract> version = version(line.split(";", -1));
            byNumber.computeIfAbsent(version.record().number().value(), _ -> new ArrayList<>())
                    .add(version);
        }
        return byNumber.values();
    }

    private static String line(RecordVersion<SupportContract> version) {
        SupportContract contract = version.record();
        return Stream.of(
                        contract.number(),
                        version.version(),
                        version.recordedAt(),
                        version.recordedBy(),
                        contract.customer(),
                        contract.service(),
                        text(contract.partner()),
                        text(contract.soldBy()),
                        contract.term().from(),
                        text(contract.term().to()),
                        contract.status(),
                        contract.coveredSerials().known().stream()
                                .map(SerialNumber::value)
                                .collect(Collectors.joining(" ")))
                .map(Object::toString)
                .collect(Collectors.joining(";"));
    }

    private static RecordVersion<SupportContract> version(String[] cells) {
        return new RecordVersion<>(
                new SupportContract(
                        new ContractNumber(cells[0]),
                        new OrganizationId(cells[4]),
                        Service.valueOf(cells[5]),
                        cells[6].isEmpty()
                                ? new SupportProvider.Vendor()
                                : new SupportProvider.Partner(new OrganizationId(cells[6])),
                        cells[7].isEmpty() ? null : new OrganizationId(cells[7]),
                        new Term(
                                LocalDate.parse(cells[8]),
                                cells[9].isEmpty() ? null : LocalDate.parse(cells[9])),
                        ContractStatus.valueOf(cells[10]),
                        Arrays.stream(cells[11].split(" "))
                                .filter(serial -> !serial.isEmpty())
                                .map(SerialNumber::new)
                                .toList()),
                Integer.parseInt(cells[1]),
                Instant.parse(cells[2]),
                cells[3]);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
