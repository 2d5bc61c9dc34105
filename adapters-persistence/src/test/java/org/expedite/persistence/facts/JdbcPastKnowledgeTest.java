package org.expedite.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.contracts.PastContracts;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Fixture;
import org.expedite.application.facts.Colleagues;
import org.expedite.application.facts.Facts;
import org.expedite.application.facts.PastFacts;
import org.expedite.application.facts.PastKnowledgeContract;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.junit.jupiter.api.Test;

class JdbcPastKnowledgeTest extends RegistryDatabaseTest implements PastKnowledgeContract {

    private final JdbcFacts facts;
    private final JdbcPastFacts pastFacts;

    JdbcPastKnowledgeTest(TestDatabase database) {
        super(database);
        facts = new JdbcFacts(database.bean(FactRows.class));
        pastFacts = new JdbcPastFacts(database.bean(FactRows.class));
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public PastFacts pastFacts() {
        return pastFacts;
    }

    @Override
    public Contracts contracts() {
        return ports().contracts();
    }

    @Override
    public PastContracts pastContracts() {
        return ports().pastContracts();
    }

    @Override
    public Colleagues colleagues() {
        return ports().colleagues();
    }

    @Test
    void past_facts_are_three_statements_and_past_contracts_are_two() {
        Facts.Question question =
                new Facts.Question(
                        Set.of(Acme.ANA.id()), Acme.JN1.serial(), null, Set.of(Acme.ACME.id()));
        writer().appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
        Instant recorded = RegistryWriter.RECORDED_AT.plusSeconds(1);
        assertThat(database.statements().during(() -> pastFacts.aboutAsOf(question, recorded)))
                .hasSize(3);
        assertThat(
                        database.statements()
                                .during(
                                        () ->
                                                pastContracts()
                                                        .namingAsOf(
                                                                Acme.JN1.serial(),
                                                                CUSTOMERS,
                                                                recorded)))
                .hasSize(2);
    }
}
