package org.expedite.persistence.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.expedite.application.examples.Acme;
import org.expedite.application.registry.RecordLocks;
import org.expedite.application.registry.RecordLocksContract;
import org.expedite.domain.registry.RecordKey;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class JdbcRecordLocksTest extends RegistryDatabaseTest implements RecordLocksContract {

    private final JdbcRecordLocks locks;

    JdbcRecordLocksTest(TestDatabase database) {
        super(database);
        locks =
                new JdbcRecordLocks(
                        database.bean(RecordLockRows.class), database.settings().kind());
    }

    @Override
    public RecordLocks recordLocks() {
        return locks;
    }

    @Test
    void each_call_is_one_statement() {
        writer().appendAll(Acme.ACME, Acme.ANA);
        Set<RecordKey> keys = Set.of(Acme.ACME.key(), Acme.ANA.key());
        assertThat(
                        database.statements()
                                .during(
                                        () ->
                                                unitOfWork()
                                                        .run(
                                                                () -> {
                                                                    locks.forChange(keys);
                                                                    return locks.forDecision(keys);
                                                                })))
                .hasSize(2);
    }
}
