package org.expedite.application.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.InMemoryPorts;
import org.expedite.application.RolledBack;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.reassessment.Asked;
import org.expedite.domain.registry.RegistryRecord;
import org.junit.jupiter.api.Test;

class ReassessmentRequestsTest {
    private final InMemoryPorts ports = new InMemoryPorts();
    private final ReassessmentRequests requests =
            new ReassessmentRequests(ports.reassessments(), ports.unitOfWork());

    @Test
    void a_new_contract_requests_reassessment_for_its_customer() {
        assertThat(requests.changed(null, Books.version(1, Acme.C1)))
                .containsExactly(Acme.ACME.id());
        assertThat(ports.reassessments().asked())
                .containsExactly(
                        new Asked(
                                Asked.Kind.ORGANIZATION,
                                "acme",
                                Books.version(1, Acme.C1).recordedAt()));
    }

    @Test
    void a_contract_that_changed_its_customer_requests_reassessment_for_both() {
        RegistryRecord sold = Covers.direct("C1", Borealis.BOREALIS, Acme.JN1);
        requests.changed(Acme.C1, Books.version(2, sold));
        assertThat(ports.reassessments().asked())
                .extracting(Asked::subject)
                .containsExactlyInAnyOrder("acme", "borealis");
    }

    @Test
    void the_same_version_requests_reassessment_once() {
        requests.changed(null, Books.version(1, Acme.C1));
        requests.changed(null, Books.version(1, Acme.C1));
        assertThat(ports.reassessments().asked()).hasSize(1);
    }

    @Test
    void a_record_irrelevant_to_assistance_requests_nothing() {
        assertThat(requests.changed(null, Books.version(1, Catalogue.M320))).isEmpty();
        assertThat(ports.reassessments().asked()).isEmpty();
    }

    @Test
    void a_request_is_part_of_the_surrounding_unit_of_work() {
        RolledBack.run(ports.unitOfWork(), () -> requests.changed(null, Books.version(1, Acme.C1)));
        assertThat(ports.reassessments().asked()).isEmpty();
    }
}
