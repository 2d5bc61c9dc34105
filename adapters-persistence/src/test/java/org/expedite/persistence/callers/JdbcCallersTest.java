package org.expedite.persistence.callers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.expedite.application.callers.CallerKeys;
import org.expedite.application.callers.Callers;
import org.expedite.application.callers.CallersContract;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Fixture;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.junit.jupiter.api.Test;

class JdbcCallersTest extends RegistryDatabaseTest implements CallersContract {

    private final JdbcCallers callers;

    JdbcCallersTest(TestDatabase database) {
        super(database);
        callers = new JdbcCallers(database.bean(CallerRows.class));
    }

    @Override
    public Callers callers() {
        return callers;
    }

    @Test
    void a_search_is_two_statements_for_any_number_of_keys() {
        writer().appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
        assertStatements(
                2,
                new CallerKeys(
                        Set.of("+14085550199", OWN),
                        Acme.DAN.id(),
                        Acme.BOBS_JNCIE_ER.id(),
                        Set.of(Acme.ANA.email()),
                        null));
        assertStatements(
                1, new CallerKeys(Set.of(), new ContactId("nobody"), null, Set.of(), null));
    }

    private void assertStatements(int many, CallerKeys keys) {
        assertThat(database.statements().during(() -> callers.having(keys, 51))).hasSize(many);
    }
}
