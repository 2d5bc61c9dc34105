package org.expedite.persistence;

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

class OutageTest {

    @Test
    void isWaitingInVainForAConnection() {
        SQLException failure = new SQLTransientConnectionException("request timed out");

        assertThat(Outage.isBehind(failure)).isTrue();
        assertThat(Outage.isBehind(new CannotGetJdbcConnectionException("None", failure))).isTrue();
    }

    @Test
    void isAStatementThatTookTooLong() {
        SQLException onMySql = new SQLException("maximum execution time exceeded", "HY000", 3024);

        assertThat(Outage.isBehind(new DataAccessException("Cannot read", onMySql))).isTrue();
        assertThat(Outage.isBehind(new SQLException("interrupted", "70100", 1317))).isTrue();
        assertThat(Outage.isBehind(new SQLTimeoutException("canceled"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1062, 23000", "23505, 23505", "0, 08S01", "0, 08007", "1213, 40001"})
    void isNothingElse(int code, String state) {
        assertThat(Outage.isBehind(new SQLException("other", state, code))).isFalse();
        assertThat(Outage.isBehind(new StaleVersionException("It"))).isFalse();
    }
}
