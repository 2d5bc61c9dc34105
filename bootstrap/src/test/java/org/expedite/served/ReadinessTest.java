package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("reads the log of the process")
@MicronautTest(transactional = false, contextBuilder = ReadinessTest.Demo.class)
class ReadinessTest {
    @Inject Clients center;
    @Inject TransactionOperations<Connection> transactions;

    /** The settings of this class: those of the demo. */
    public static final class Demo extends DemoContext {
        /** Called by the test framework. */
        public Demo() {
            super(Map.of());
        }
    }

    @Test
    void a_node_is_live_but_not_ready_while_its_tables_cannot_be_read() {
        assertThat(status("/health/readiness")).isEqualTo(200);

        execute("alter table registry_version rename to gone");

        assertThat(status("/health/readiness")).isEqualTo(503);
        assertThat(status("/health/liveness")).isEqualTo(200);

        execute("alter table gone rename to registry_version");

        assertThat(status("/health/readiness")).isEqualTo(200);
    }

    @Test
    void metrics_have_requests_and_database_connections() {
        assertThat(status("/v1/program")).isEqualTo(200);

        assertThat(center.asNobody().get("/prometheus").raw())
                .contains("http_server_requests_seconds_count")
                .contains("hikaricp_connections");
    }

    @Test
    void every_log_line_of_a_request_has_its_id() {
        execute("alter table support_case rename to gone");
        try (LoggedLines lines = new LoggedLines()) {
            Answer answer = center.as("ana").get("/v1/cases/2026-0601-000001");

            assertThat(answer.status()).isEqualTo(500);
            assertThat(lines.requestIds())
                    .as("one of the failure, one of the answer")
                    .hasSizeGreaterThanOrEqualTo(2)
                    .containsOnly(answer.headers().firstValue("X-Request-Id").orElseThrow());
        } finally {
            execute("alter table gone rename to support_case");
        }
    }

    private int status(String path) {
        return center.asNobody().get(path).status();
    }

    private void execute(String sql) {
        transactions.executeWrite(
                status -> {
                    try (Statement statement = status.getConnection().createStatement()) {
                        return statement.execute(sql);
                    }
                });
    }
}
