package org.expedite.persistence.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.exceptions.IllegalTransactionStateException;
import org.expedite.application.InMemoryStore;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.reassessment.InMemoryReassessments;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.application.registry.SupportPartners;
import org.expedite.application.registry.SupportPartnersContract;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class JdbcSupportPartnersTest extends RegistryDatabaseTest implements SupportPartnersContract {

    private final JdbcSupportPartners supporters;

    JdbcSupportPartnersTest(TestDatabase database) {
        super(database);
        supporters = new JdbcSupportPartners(database.bean(SupportPartnerRows.class));
    }

    @Override
    public SupportPartners supporters() {
        return supporters;
    }

    /** Implemented by another module, whose tests run this contract on database rows. */
    @Override
    public Reassessments reassessments() {
        return new InMemoryReassessments(new InMemoryStore());
    }

    @Test
    void each_call_is_one_statement() {
        writer().appendAll(
                        Fastnet.FASTNET,
                        Covers.via(Covers.direct("A", Acme.ACME), Fastnet.FASTNET));
        assertStatements(() -> supporters.supportedBy(Fastnet.FASTNET.id()));
        assertStatements(
                () ->
                        unitOfWork()
                                .run(
                                        () -> {
                                            supporters.lock(Fastnet.FASTNET.id());
                                            return "held";
                                        }));
    }

    @Test
    void holds_nothing_outside_a_unit_of_work() {
        assertThatThrownBy(() -> supporters.lock(Fastnet.FASTNET.id()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void assertStatements(Runnable work) {
        assertThat(database.statements().during(work)).hasSize(1);
    }
}
