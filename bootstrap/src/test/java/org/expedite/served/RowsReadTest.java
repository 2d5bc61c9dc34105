package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.expedite.domain.pages.Approved;
import org.expedite.domain.pages.Markdown;
import org.expedite.persistence.StatementCount;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * Approves how many rows MySQL reads for single cases and decisions, while a customer is small and
 * when it has grown large: docs/rows.approved.md. Growth must not show.
 */
class RowsReadTest {
    private static final String INTRODUCTION =
            """
            How many rows MySQL reads for a call, as its counters `Handler_read_…` tell after the \
            reading statements of the call were sent once more: for a customer of the demo, and \
            after it has got %,d employees, %,d certified colleagues, %,d serial numbers under \
            its contract, %,d versions of the records concerned, and %,d cases.\
            """
                    .formatted(
                            LargeCustomer.EMPLOYEES,
                            LargeCustomer.CERTIFIED,
                            LargeCustomer.SERIALS,
                            LargeCustomer.VERSIONS,
                            LargeCustomer.CASES);

    @Test
    void a_call_reads_as_many_rows_for_a_large_customer_as_for_a_small_one() throws SQLException {
        try (Center center = new Center(TestDatabase.Kind.MYSQL, Map.of())) {
            Client ana = center.as("ana");
            String number = ana.open("JN1").text("/number");
            // The first call of somebody stores the time, and some guesses need a first read.
            measure(center, number);
            Map<String, Long> small = measure(center, number);
            LargeCustomer.grow(center, number);
            Map<String, Long> large = measure(center, number);

            List<List<String>> table = new ArrayList<>();
            small.forEach(
                    (call, rows) ->
                            table.add(
                                    List.of(
                                            call,
                                            rows.toString(),
                                            String.valueOf(large.get(call)))));
            Approved.check(
                    "docs/rows",
                    "mvn -pl bootstrap -am verify -Dtest=RowsReadTest"
                            + " -Dsurefire.failIfNoSpecifiedTests=false",
                    new Markdown()
                            .title("What a call reads")
                            .paragraph(INTRODUCTION)
                            .table(List.of("call", "rows, small", "rows, large"), table)
                            .toString());
            assertThat(large).isEqualTo(small);
        }
    }

    private static Map<String, Long> measure(Center center, String number) throws SQLException {
        Client ana = center.as("ana");
        String path = "/v1/cases/" + number;
        Map<String, Long> rows = new LinkedHashMap<>();
        rows.put("one case, as a customer", read(center, 200, () -> ana.get(path)));
        rows.put("one case, as staff", read(center, 200, () -> center.as("engineer-l1").get(path)));
        rows.put(
                "eligibility check",
                read(
                        center,
                        200,
                        () ->
                                ana.post(
                                        "/v1/eligibility-checks",
                                        Map.of(
                                                "product",
                                                Map.of("serial", "JN1"),
                                                "priority",
                                                "P1"))));
        rows.put("open a case", read(center, 201, () -> ana.open("JN1")));
        String fresh = ana.open("JN1").text("/number");
        rows.put(
                "request escalation",
                read(
                        center,
                        201,
                        () ->
                                ana.post(
                                        "/v1/cases/" + fresh + "/escalations",
                                        Map.of(
                                                "kind", "PRIORITY",
                                                "reason", "BUSINESS_IMPACT",
                                                "justification", "All is dark."))));
        return rows;
    }

    /** Returns the rows that the reading statements of a call read. */
    private static long read(Center center, int status, Supplier<Answer> call) throws SQLException {
        var sent =
                center.server()
                        .context()
                        .getBean(StatementCount.class)
                        .sentDuring(() -> assertThat(call.get().status()).isEqualTo(status));
        try (Connection connection = center.connect()) {
            return new RowCount(connection).of(sent);
        }
    }
}
