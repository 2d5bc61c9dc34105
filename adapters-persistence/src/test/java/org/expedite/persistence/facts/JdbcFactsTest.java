package org.expedite.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.Fixture;
import org.expedite.application.facts.Facts;
import org.expedite.application.facts.Facts.Question;
import org.expedite.application.facts.FactsContract;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
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
    void what_is_named_is_one_statement_and_what_that_names_is_another_one() {
        writer().appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
        Set<OrganizationId> acme = Set.of(Acme.ACME.id());
        Set<ContactId> dan = Set.of(Acme.DAN.id());
        assertStatements(0, new Question(Set.of(), null, null, Set.of()));
        assertStatements(1, new Question(dan, null, null, acme));
        assertStatements(2, new Question(dan, null, null, Set.of()));

        Set<ContactId> people = Set.of(Acme.DAN.id(), Acme.ANA.id(), Acme.BOB.id());
        SerialNumber serial = Acme.JN1.serial();
        assertStatements(3, new Question(people, serial, null, acme));
        assertStatements(2, new Question(people, serial, null, acme));
        assertStatements(1, new Question(people, serial, Acme.JN1.model(), acme));
        assertStatements(2, new Question(people, serial, new Model("ANOTHER"), acme));
    }

    @Test
    void each_former_owner_is_another_statement() {
        writer().appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
        Question question =
                new Question(
                        Set.of(Fastnet.PAT.id()),
                        Acme.JN1.serial(),
                        Acme.JN1.model(),
                        Set.of(Acme.ACME.id(), Fastnet.FASTNET.id()));
        facts.about(question);
        assertStatements(2, question);
    }

    private void assertStatements(int count, Question question) {
        assertThat(database.statements().during(() -> facts.about(question))).hasSize(count);
    }
}
