package org.expedite.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockWaitTest {

    @ParameterizedTest
    @CsvSource({"1205, HY000, true", "50200, HYT00, true", "1213, 40001, false", "0, 08S01, false"})
    void is_a_lock_timeout_and_nothing_else(int code, String state, boolean given) {
        SQLException failure = new SQLException("waited", state, code);

        assertThat(LockWait.isBehind(failure)).isEqualTo(given);
        assertThat(LockWait.isBehind(new DataAccessException("Cannot save", failure)))
                .isEqualTo(given);
    }
}
