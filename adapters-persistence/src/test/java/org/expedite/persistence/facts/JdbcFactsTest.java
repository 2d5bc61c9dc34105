package org.expedite.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.Fixture;
import org.expedite.application.facts.Facts;
import org.expedite.application.facts.Facts.Question;
import org.expedite.application.facts.FactsContract;
import org.expedite.domain.registry.RegistryRecord;
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
    void a_question_is_seven_statements_or_fewer_for_any_number_of_people() {
        writer().appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
        assertStatements(0, new Question(Set.of(), null, null, Set.of()));
        assertStatements(3, new Question(Set.of(Acme.DAN.id()), null, null, Set.of()));
        assertStatements(
                3,
                new Question(
                        Set.of(Acme.DAN.id(), Acme.ANA.id(), Acme.BOB.id(), Fastnet.PAT.id()),
                        null,
                        null,
                        Set.of(Fastnet.FASTNET.id())));
        assertStatements(
                7,
                new Question(
                        Set.of(Acme.ANA.id(), Acme.DAN.id(), Fastnet.PAT.id()),
                        Acme.JN1.serial(),
                        null,
                        Set.of(Acme.ACME.id(), Fastnet.FASTNET.id())));
    }

    private void assertStatements(int count, Question question) {
        assertThat(database.statements().during(() -> facts.about(question))).hasSize(count);
    }
}
