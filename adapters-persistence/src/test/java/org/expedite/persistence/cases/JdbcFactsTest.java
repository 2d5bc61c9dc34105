package org.expedite.persistence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.Facts;
import org.expedite.application.cases.Facts.Question;
import org.expedite.application.cases.FactsContract;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.World;
import org.expedite.application.registry.Books;
import org.expedite.application.registry.Registry;
import org.expedite.domain.registry.Fact;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.JdbcRegistry;
import org.expedite.persistence.registry.ReferenceRows;
import org.expedite.persistence.registry.RegistryRows;
import org.junit.jupiter.api.Test;

class JdbcFactsTest extends DatabaseTest implements FactsContract {

    private final JdbcFacts facts;
    private final JdbcRegistry registry;

    JdbcFactsTest(TestDatabase database) {
        super(database);
        facts = new JdbcFacts(database.bean(FactRows.class));
        registry =
                new JdbcRegistry(
                        database.bean(RegistryRows.class), database.bean(ReferenceRows.class));
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public Registry registry() {
        return registry;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Test
    void aQuestionIsOneStatement() {
        new Books(registry, unitOfWork()).enter(World.facts().toArray(Fact[]::new));
        assertStatements(new Question(Set.of(), null, null, Set.of()));
        assertStatements(
                new Question(
                        Set.of(Acme.ANA.id(), Acme.DAN.id(), Fastnet.PAT.id()),
                        Acme.JN1.serial(),
                        null,
                        Set.of(Acme.ACME.id(), Fastnet.FASTNET.id())));
    }

    private void assertStatements(Question question) {
        assertThat(database.statements().during(() -> facts.about(question))).hasSize(1);
    }
}
