package org.expedite.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.exceptions.TransactionSystemException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.expedite.application.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostRaceTest {

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
    void isWhatADatabaseUndidForOthers(int code, String state) {
        SQLException failure = new SQLException("lost", state, code);

        assertThat(LostRace.isBehind(failure)).isTrue();
        assertThat(LostRace.isBehind(new DataAccessException("Cannot save", failure))).isTrue();
        assertThat(LostRace.isBehind(new TransactionSystemException("At commit", failure)))
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
    void isNothingElse(int code, String state) {
        assertThat(LostRace.isBehind(new SQLException("other", state, code))).isFalse();
    }

    @Test
    void isAStaleVersion() {
        assertThat(LostRace.isBehind(new StaleVersionException("It"))).isTrue();
    }

    @Test
    void isFoundInABatch() {
        BatchUpdateException batch = new BatchUpdateException("batch", "HY000", 0, new int[0]);
        batch.setNextException(new SQLException("lost", "40001", 1213));

        assertThat(LostRace.isBehind(batch)).isTrue();
    }

    @Test
    void isLookedForInACircleOfCauses() {
        IllegalStateException one = new IllegalStateException("one");
        IllegalStateException other = new IllegalStateException("other", one);
        one.initCause(other);

        assertThat(LostRace.isBehind(one)).isFalse();
    }
}
