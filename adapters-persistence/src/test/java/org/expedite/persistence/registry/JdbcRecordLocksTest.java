package org.expedite.persistence.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import org.expedite.application.examples.Acme;
import org.expedite.application.registry.RecordLocks;
import org.expedite.application.registry.RecordLocksContract;
import org.expedite.domain.registry.RecordKey;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.sql.Select;
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

    @Test
    void the_embedded_database_looks_records_up_by_their_whole_keys() {
        assumeTrue(database.kind() == TestDatabase.Kind.H2);
        Select query = HeadRow.of(List.of(Acme.ACME.key(), Acme.ANA.key()));
        assertThat(database.query("explain " + query.sql(), query.values().toArray()))
                .singleElement(STRING)
                .as("of one column alone, all records of a kind would be read")
                .containsPattern("PRIMARY_KEY\\w*: +IN\\(ROW");
    }
}
