package org.expedite.persistence.engineers;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.engineers.Engineers;
import org.expedite.application.engineers.EngineersContract;
import org.expedite.application.examples.Staff;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.JdbcRecordLocks;
import org.expedite.persistence.registry.RecordLockRows;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.expedite.persistence.registry.RegistryRows;
import org.junit.jupiter.api.Test;

class JdbcEngineersTest extends RegistryDatabaseTest implements EngineersContract {

    private final JdbcEngineers engineers;

    JdbcEngineersTest(TestDatabase database) {
        super(database);
        engineers =
                new JdbcEngineers(
                        database.bean(RegistryRows.class),
                        new JdbcRecordLocks(
                                database.bean(RecordLockRows.class), database.settings().kind()));
    }

    @Override
    public Engineers engineers() {
        return engineers;
    }

    @Test
    void a_look_up_is_one_statement() {
        writer().appendAll(Staff.ENGINEER_L2);
        assertThat(database.statements().during(() -> engineers.find(Staff.ENGINEER_L2.id())))
                .as("of one who is there")
                .hasSize(1);
        assertThat(database.statements().during(() -> engineers.find(Staff.ENGINEER_L1.id())))
                .as("of one who is not")
                .hasSize(1);
        assertThat(
                        database.statements()
                                .during(
                                        () ->
                                                unitOfWork()
                                                        .run(
                                                                () ->
                                                                        engineers.lock(
                                                                                Staff.ENGINEER_L2
                                                                                        .id()))))
                .as("with a lock")
                .hasSize(2);
    }
}
