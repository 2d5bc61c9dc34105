package org.expedite.persistence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.expedite.application.cases.Facts;
import org.expedite.application.cases.Facts.Question;
import org.expedite.application.cases.FactsContract;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.World;
import org.expedite.domain.registry.Fact;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.junit.jupiter.api.Test;

class JdbcFactsTest extends RegistryDatabaseTest implements FactsContract {

    private final JdbcFacts facts;

    JdbcFactsTest(TestDatabase database) {
        super(database);
        facts = new JdbcFacts(database.bean(FactRows.class));
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Test
    void aQuestionIsOneStatement() {
        books().enter(World.facts().toArray(Fact[]::new));
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
