package org.expedite.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.exceptions.TransactionSystemException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.expedite.application.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteConflictTest {

    @ParameterizedTest
    @CsvSource({
        "1213, 40001",
        "1205, HY000",
        "1020, HY000",
        "3101, 40000",
        "0, 40001",
        "40001, 40001",
        "50200, HYT00",
        "90131, 90131"
    })
    void is_a_transaction_that_the_database_rolled_back(int code, String state) {
        SQLException failure = new SQLException("lost", state, code);

        assertThat(WriteConflict.isBehind(failure)).isTrue();
        assertThat(WriteConflict.isBehind(new DataAccessException("Cannot save", failure)))
                .isTrue();
        assertThat(WriteConflict.isBehind(new TransactionSystemException("At commit", failure)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1062, 23000",
        "23505, 23505",
        "0, 08S01",
        "0, 08007",
        "3024, HY000",
        "1317, 70100"
    })
    void is_nothing_else(int code, String state) {
        assertThat(WriteConflict.isBehind(new SQLException("other", state, code))).isFalse();
    }

    @Test
    void is_a_stale_version() {
        assertThat(WriteConflict.isBehind(new StaleVersionException("It"))).isTrue();
    }

    @Test
    void is_found_in_a_batch_exception() {
        BatchUpdateException batch = new BatchUpdateException("batch", "HY000", 0, new int[0]);
        batch.setNextException(new SQLException("lost", "40001", 1213));

        assertThat(WriteConflict.isBehind(batch)).isTrue();
    }

    @Test
    void is_found_in_a_cycle_of_causes() {
        IllegalStateException one = new IllegalStateException("one");
        IllegalStateException other = new IllegalStateException("other", one);
        one.initCause(other);

        assertThat(WriteConflict.isBehind(one)).isFalse();
    }
}
