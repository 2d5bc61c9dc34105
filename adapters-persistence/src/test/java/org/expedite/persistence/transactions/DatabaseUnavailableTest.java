package org.expedite.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import org.expedite.application.StaleVersionException;
import org.expedite.application.UnavailableException;
import org.expedite.application.UnknownOutcomeException;
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
    @CsvSource({"0, 08S01", "0, 08003", "1053, HY000", "90067, 90067", "90121, 90121"})
    void includes_a_lost_connection_unless_it_was_lost_in_a_commit(int code, String state) {
        SQLException lost = new SQLException("lost", state, code);

        assertThat(DatabaseUnavailable.isBehind(lost)).isTrue();
        assertThat(DatabaseUnavailable.isBehind(new UnknownOutcomeException(lost))).isFalse();
    }

    @Test
    void includes_what_the_application_reports_as_unavailable() {
        assertThat(DatabaseUnavailable.isBehind(new UnavailableException("It is"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1062, 23000", "23505, 23505", "0, 08007", "1213, 40001"})
    void includes_nothing_else(int code, String state) {
        assertThat(DatabaseUnavailable.isBehind(new SQLException("other", state, code))).isFalse();
        assertThat(DatabaseUnavailable.isBehind(new StaleVersionException("It"))).isFalse();
    }
}
