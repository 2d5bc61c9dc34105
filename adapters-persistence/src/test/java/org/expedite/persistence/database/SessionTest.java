package org.expedite.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.TestDatabase.Kind;
import org.junit.jupiter.api.Test;

class SessionTest extends DatabaseTest {

    SessionTest(TestDatabase database) {
        super(database);
    }

    @Test
    void reads_committed_data() {
        assertThat(database.<Integer>inTransaction(Connection::getTransactionIsolation))
                .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }

    @Test
    void is_in_utc_with_time_limits_on_mysql() {
        assumeThat(database.kind()).isEqualTo(Kind.MYSQL);

        assertThat(
                        database.query(
                                """
                                select concat_ws(', ', @@time_zone, @@transaction_isolation,
                                    @@max_execution_time, @@innodb_lock_wait_timeout,
                                    @@lock_wait_timeout, @@wait_timeout)
                                """))
                .containsExactly("+00:00, READ-COMMITTED, 15000, 3, 3, 45");
        assertThat(database.query("select @@sql_mode").getFirst()).contains("STRICT_TRANS_TABLES");
    }

    @Test
    void is_in_utc_with_time_limits_on_h2() {
        assumeThat(database.kind()).isEqualTo(Kind.H2);

        assertThat(
                        database.query(
                                """
                                select setting_value from information_schema.settings
                                where setting_name in ('TIME ZONE', 'MODE')
                                order by setting_name
                                """))
                .containsExactly("MySQL", "UTC");
    }
}
