package org.expedite.persistence.registry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.exceptions.IllegalTransactionStateException;
import org.expedite.application.registry.PersonIds;
import org.expedite.application.registry.PersonIdsContract;
import org.expedite.application.registry.PersonKind;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class JdbcPersonIdsTest extends RegistryDatabaseTest implements PersonIdsContract {

    private final JdbcPersonIds ids;

    JdbcPersonIdsTest(TestDatabase database) {
        super(database);
        ids = new JdbcPersonIds(database.bean(PersonIdRows.class));
    }

    @Override
    public PersonIds personIds() {
        return ids;
    }

    @Test
    void takes_nothing_outside_a_unit_of_work() {
        assertThatThrownBy(() -> ids.take("kim", PersonKind.CONTACT))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
