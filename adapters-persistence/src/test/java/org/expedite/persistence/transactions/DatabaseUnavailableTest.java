package org.expedite.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import org.expedite.application.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseUnavailableTest {

    @Test
    void includes_a_timeout_while_waiting_for_a_connection() {
        SQLException failure = new SQLTransientConnectionException("request timed out");

        assertThat(DatabaseUnavailable.isBehind(failure)).isTrue();
        assertThat(
                        DatabaseUnavailable.isBehind(
                                new CannotGetJdbcConnectionException("None", failure)))
                .isTrue();
    }

    @Test
    void includes_a_statement_that_took_too_long() {
        SQLException onMySql = new SQLException("maximum execution time exceeded", "HY000", 3024);

        assertThat(DatabaseUnavailable.isBehind(new DataAccessException("Cannot read", onMySql)))
                .isTrue();
        assertThat(DatabaseUnavailable.isBehind(new SQLException("interrupted", "70100", 1317)))
                .isTrue();
        assertThat(DatabaseUnavailable.isBehind(new SQLTimeoutException("canceled"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1062, 23000", "23505, 23505", "0, 08S01", "0, 08007", "1213, 40001"})
    void includes_nothing_else(int code, String state) {
        assertThat(DatabaseUnavailable.isBehind(new SQLException("other", state, code))).isFalse();
        assertThat(DatabaseUnavailable.isBehind(new StaleVersionException("It"))).isFalse();
    }
}
