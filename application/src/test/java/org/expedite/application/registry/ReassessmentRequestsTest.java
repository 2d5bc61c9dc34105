package org.expedite.application.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.InMemoryPorts;
import org.expedite.application.RolledBack;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.reassessment.RequestedReassessment;
import org.expedite.domain.registry.RegistryRecord;
import org.junit.jupiter.api.Test;

class ReassessmentRequestsTest {
    private final InMemoryPorts ports = new InMemoryPorts();
    private final ReassessmentRequests requests =
            new ReassessmentRequests(ports.reassessments(), ports.unitOfWork());

    @Test
    void a_new_contract_requests_reassessment_for_its_customer() {
        assertThat(requests.changed(null, RegistryWriter.version(1, Acme.C1)))
                .containsExactly(Acme.ACME.id());
        assertThat(ports.reassessments().pending())
                .containsExactly(
                        new RequestedReassessment(
                                RequestedReassessment.Kind.ORGANIZATION,
                                "acme",
                                RegistryWriter.version(1, Acme.C1).recordedAt()));
    }

    @Test
    void a_contract_that_changed_its_customer_requests_reassessment_for_both() {
        RegistryRecord sold = Covers.direct("C1", Borealis.BOREALIS, Acme.JN1);
        requests.changed(Acme.C1, RegistryWriter.version(2, sold));
        assertThat(ports.reassessments().pending())
                .extracting(RequestedReassessment::subject)
                .containsExactlyInAnyOrder("acme", "borealis");
    }

    @Test
    void the_same_version_requests_reassessment_once() {
        requests.changed(null, RegistryWriter.version(1, Acme.C1));
        requests.changed(null, RegistryWriter.version(1, Acme.C1));
        assertThat(ports.reassessments().pending()).hasSize(1);
    }

    @Test
    void a_record_irrelevant_to_assistance_requests_nothing() {
        assertThat(requests.changed(null, RegistryWriter.version(1, Catalogue.M320))).isEmpty();
        assertThat(ports.reassessments().pending()).isEmpty();
    }

    @Test
    void a_request_is_part_of_the_surrounding_unit_of_work() {
        RolledBack.run(
                ports.unitOfWork(),
                () -> requests.changed(null, RegistryWriter.version(1, Acme.C1)));
        assertThat(ports.reassessments().pending()).isEmpty();
    }
}
