package org.expedite.application.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseWriter;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fixture;
import org.expedite.application.facts.Colleagues;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.facts.Facts;
import org.expedite.application.facts.PastFacts;
import org.expedite.application.facts.PastKnowledgeContract;
import org.expedite.application.registry.ReassessmentRequests;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.application.upkeep.ReassessmentDesk;
import org.expedite.application.upkeep.UpkeepNodes;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proof for {@code docs/adapters.md}: an adapter of a single port passes its contracts. */
class CsvContractsTest implements ContractsContract, PastKnowledgeContract {
    private final InMemoryPorts ports = new InMemoryPorts();
    private final Path file;
    private final CsvContracts contracts;

    CsvContractsTest(@TempDir Path folder) {
        file = folder.resolve("contracts.csv");
        contracts = new CsvContracts(file);
    }

    @Override
    public Contracts contracts() {
        return contracts;
    }

    @Override
    public PastContracts pastContracts() {
        return contracts;
    }

    @Override
    public Colleagues colleagues() {
        return ports.colleagues();
    }

    @Override
    public Facts facts() {
        return ports.facts();
    }

    @Override
    public PastFacts pastFacts() {
        return ports.pastFacts();
    }

    @Override
    public Registry registry() {
        return new Office();
    }

    @Override
    public UnitOfWork unitOfWork() {
        return ports.unitOfWork();
    }

    @Test
    void each_line_is_a_version_of_a_contract() throws Exception {
        Files.writeString(
                file,
                """
                C1;1;2026-01-02T03:04:05.678901Z;crm;acme;TECHNICAL_SERVICES;;;2026-01-01;2026-12-31;ACTIVE;JN1 JN2
                C1;2;2026-01-03T00:00:00Z;crm;acme;TECHNICAL_SERVICES;fastnet;;2026-01-01;;SUSPENDED;JN1
                """);
        assertThat(contracts.naming(new SerialNumber("JN2"), Set.of(Acme.ACME.id())))
                .singleElement()
                .satisfies(
                        current -> {
                            assertThat(current.version()).isEqualTo(2);
                            assertThat(current.record().partner()).hasToString("fastnet");
                            assertThat(current.record().coveredSerials().known()).isEmpty();
                        });
    }

    @Test
    void a_changed_file_releases_a_case_that_awaited_coverage() {
        new RegistryWriter(ports.registry(), unitOfWork())
                .appendAll(
                        Fixture.facts().stream()
                                .filter(record -> !(record instanceof SupportContract))
                                .toArray(RegistryRecord[]::new));
        CaseChange opening = UpkeepNodes.awaitingCoverage(1);
        new CaseWriter(ports.cases(), unitOfWork()).save(opening);
        RecordVersion<SupportContract> version =
                new RecordVersion<>(
                        Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED), 1, Fixture.NOW, "crm");

        contracts.append(version);
        new ReassessmentRequests(ports.reassessments(), unitOfWork()).changed(null, version);
        ports.reassessments().run(desk(), Fixture.NOW);

        assertThat(ports.cases().find(opening.after().number()).orElseThrow().state().status())
                .isEqualTo(CaseStatus.OPEN);
    }

    private ReassessmentDesk desk() {
        return new ReassessmentDesk(
                ports.cases(),
                new FactGatherer(contracts, facts(), ports.colleagues(), ports.registry()),
                new PriorityEscalation(Center.SHIPPED),
                ports.reassessments(),
                unitOfWork(),
                new SettableClock(Fixture.NOW));
    }

    /** Stores contracts in the file after the unit of work, and everything else in memory. */
    private final class Office implements Registry {
        @Override
        public void append(RecordVersion<RegistryRecord> next) {
            ports.registry().append(next);
            next.as(SupportContract.class)
                    .ifPresent(
                            contract -> unitOfWork().afterCommit(() -> contracts.append(contract)));
        }

        @Override
        public Optional<RecordVersion<RegistryRecord>> find(RecordKey key) {
            return ports.registry().find(key);
        }

        @Override
        public Set<RecordKey> missing(Set<RecordKey> keys) {
            return ports.registry().missing(keys);
        }

        @Override
        public List<RecordVersion<RegistryRecord>> page(
                RecordFilter filter, String after, int limit) {
            return ports.registry().page(filter, after, limit);
        }

        @Override
        public List<RecordVersion<RegistryRecord>> history(RecordKey key, int after, int limit) {
            return ports.registry().history(key, after, limit);
        }
    }
}
