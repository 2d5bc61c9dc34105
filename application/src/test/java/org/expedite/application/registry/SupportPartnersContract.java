package org.expedite.application.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.expedite.application.Concurrently;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.SettableClock;
import org.expedite.application.UnitOfWork;
import org.expedite.application.audit.AuditExamples;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.LookupLog;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.Fixture;
import org.expedite.application.examples.People;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link SupportPartners}. Implement it in a test class, and give an
 * empty store for every test.
 */
@PortContract
public interface SupportPartnersContract {
    /** The port under test. */
    SupportPartners supporters();

    /** Locks on records, in the same store. */
    RecordLocks recordLocks();

    /** The contracts of that registry. */
    Contracts contracts();

    /** The registry in which organizations and contracts are stored. */
    Registry registry();

    /** Requests for reassessment after a changed contract, in the same store. */
    Reassessments reassessments();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void an_organization_without_contracts_is_no_support_partner() {
        assertSupported(Fastnet.FASTNET.id(), null);
        writer().appendAll(Fastnet.FASTNET, Covers.direct("A", Acme.ACME));
        assertSupported(Fastnet.FASTNET.id(), null);
    }

    @Test
    default void sellers_and_customers_are_no_support_partners() {
        writer().appendAll(
                        Covers.sold(Covers.direct("A", Acme.ACME), Fastnet.FASTNET),
                        Covers.via(Covers.direct("B", Fastnet.FASTNET), Borealis.BOREALIS));
        assertSupported(Fastnet.FASTNET.id(), null);
        assertSupported(Acme.ACME.id(), null);
        assertSupported(Borealis.BOREALIS.id(), "B");
    }

    @Test
    default void status_and_service_of_the_contract_do_not_matter() {
        SupportContract cancelled = Covers.in(ContractStatus.CANCELLED, viaFastnet("A"));
        writer().appendAll(cancelled);
        assertSupported(Fastnet.FASTNET.id(), "A");
        writer().appendAll(Covers.via(cancelled, Borealis.BOREALIS));
        writer().appendAll(Covers.hardwareOnly(viaFastnet("B")));
        assertSupported(Fastnet.FASTNET.id(), "B");
    }

    @Test
    default void only_the_current_version_counts() {
        writer().appendAll(viaFastnet("A"), Covers.direct("A", Acme.ACME));
        assertSupported(Fastnet.FASTNET.id(), null);
        writer().appendAll(viaFastnet("A"));
        assertSupported(Fastnet.FASTNET.id(), "A");
    }

    @Test
    default void the_first_contract_by_number_is_returned() {
        for (String number : List.of("b", "B", "a10", "a9", "C", "a:1")) {
            writer().appendAll(viaFastnet(number));
        }
        assertSupported(Fastnet.FASTNET.id(), "B");
    }

    @Test
    default void ids_are_case_sensitive() {
        writer().appendAll(
                        Covers.via(
                                Covers.direct("A", Acme.ACME),
                                People.partner("FastNet", "F", null)));
        assertSupported(Fastnet.FASTNET.id(), null);
        assertSupported(new OrganizationId("FastNet"), "A");
    }

    @Test
    default void changes_of_a_rolled_back_unit_of_work_are_invisible() {
        RolledBack.run(
                unitOfWork(), () -> registry().append(RegistryWriter.version(1, viaFastnet("A"))));
        assertSupported(Fastnet.FASTNET.id(), null);
    }

    @Test
    default void a_rolled_back_version_is_never_found() {
        SupportContract direct = Covers.direct("A", Acme.ACME);
        writer().appendAll(Fastnet.FASTNET, direct);
        RolledBack.run(
                unitOfWork(), () -> registry().append(RegistryWriter.version(2, viaFastnet("A"))));
        for (int i = 0; i < 2; i++) {
            assertSupported(Fastnet.FASTNET.id(), null);
            // The next version is the same again, with the number of the rolled back one.
            writer().appendAll(direct);
        }
    }

    @Test
    default void no_contract_names_a_partner_that_concurrently_becomes_an_end_user()
            throws Exception {
        for (int round = 0; round < 10; round++) {
            Organization partner = People.partner("p" + round, "P", null);
            SupportContract contract = Covers.via(Covers.direct("C" + round, Acme.ACME), partner);
            writer().appendAll(partner);
            if (round == 0) {
                writer().appendAll(Acme.ACME);
            }
            List<Concurrently.Outcome<PutResult>> outcomes =
                    Concurrently.run(
                            List.of(
                                    () -> put(contract),
                                    () -> put(People.endUser(partner.id().value(), "P"))));
            assertThat(outcomes)
                    .extracting(e -> e.result() instanceof PutResult.Invalid)
                    .as("whether each was rejected: %s", outcomes)
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    private PutResult put(RegistryRecord record) {
        SettableClock clock = new SettableClock(Fixture.NOW);
        AuditLog audit = AuditExamples.unread(unitOfWork(), clock);
        return new RegistryDesk(
                        registry(),
                        new RecordAppender(
                                registry(),
                                recordLocks(),
                                contracts(),
                                supporters(),
                                (_, _) -> Optional.empty(),
                                TechnicalLevels.SHIPPED,
                                reassessments(),
                                _ -> {},
                                audit,
                                clock),
                        new LookupLog(audit, clock),
                        unitOfWork())
                .put(Actors.REGISTRAR, record, null);
    }

    private void assertSupported(OrganizationId organization, @Nullable String number) {
        assertThat(supporters().supportedBy(organization).map(ContractNumber::value))
                .as("a contract that %s supports", organization)
                .isEqualTo(Optional.ofNullable(number));
    }

    private static SupportContract viaFastnet(String number) {
        return Covers.via(Covers.direct(number, Acme.ACME), Fastnet.FASTNET);
    }

    private RegistryWriter writer() {
        return new RegistryWriter(registry(), unitOfWork());
    }
}
