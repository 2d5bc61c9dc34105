package org.expedite.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.application.registry.PutResult;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.application.upkeep.ReassessmentDesk;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.contracts.SupportProvider;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Term;

/** The contract of {@link Equipment#LEASED}, which is suspended and resumed during a walk. */
final class Lease {
    private static final Actor REGISTRAR = new Actor("registrar", Set.of(Role.REGISTRAR));
    private static final OrganizationId ACME = new OrganizationId("acme");

    private final RegistryDesk registry;
    private final ReassessmentDesk reassessments;
    private boolean suspended;

    Lease(ApplicationContext context) {
        registry = context.getBean(RegistryDesk.class);
        reassessments = context.getBean(ReassessmentDesk.class);
        put(new Asset(serial(), new Model("M320"), ACME));
        put(contract());
    }

    boolean isSuspended() {
        return suspended;
    }

    /** Suspends or resumes the contract, and reassesses the cases that await assistance. */
    void change() {
        suspended = !suspended;
        put(contract());
        reassessments.reassess(ACME, () -> false);
    }

    private void put(RegistryRecord record) {
        assertThat(registry.put(REGISTRAR, record, null))
                .isInstanceOfAny(PutResult.Created.class, PutResult.Stored.class);
    }

    private SupportContract contract() {
        return new SupportContract(
                new ContractNumber("MODEL-C"),
                ACME,
                Service.TECHNICAL_SERVICES,
                new SupportProvider.Vendor(),
                null,
                new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2099, 12, 31)),
                suspended ? ContractStatus.SUSPENDED : ContractStatus.ACTIVE,
                new TreeSet<>(Set.of(serial())));
    }

    private static SerialNumber serial() {
        return new SerialNumber(Equipment.LEASED.serial());
    }
}
