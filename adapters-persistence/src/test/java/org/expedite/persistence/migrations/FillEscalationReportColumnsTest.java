package org.expedite.persistence.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.escalation.DecisionExamples;
import org.expedite.application.escalation.OrdinaryExamples;
import org.expedite.application.examples.Acme;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FillEscalationReportColumnsTest extends DatabaseTest {
    private static final String ALL =
            "select concat(escalation_id, ' ', coalesce(from_level, '-'), ' ',"
                    + " coalesce(product_line, '-'), ' ', coalesce(organization_id, '-'), ' ',"
                    + " coalesce(failed_rules, '-')) from escalation order by 1";

    private final DatabasePorts ports;

    FillEscalationReportColumnsTest(TestDatabase database) {
        super(database);
        ports = new DatabasePorts(database);
    }

    @Test
    void earlier_decisions_are_counted_as_new_ones_also_when_repeated() {
        DecisionExamples.variants().forEach(ports.escalations()::add);
        ports.escalations()
                .add(OrdinaryExamples.on(CaseExamples.number(1), DecisionExamples.id(1000)));
        for (int i = 2001; i <= 2201; i++) {
            add(i, Acme.ACME.id());
        }
        List<String> written = database.query(ALL);
        assertThat(written)
                .anyMatch(
                        row -> row.endsWith("7d1 L1 M_SERIES acme CASE_IS_OPEN,PRIORITY_QUALIFIES"))
                .anyMatch(row -> row.endsWith(" - - - -"));

        for (int times = 0; times < 2; times++) {
            refill();
            assertThat(database.query(ALL)).isEqualTo(written);
        }
    }

    @Test
    void a_decision_without_its_organization_gets_that_of_its_case() {
        ports.cases().save(CaseExamples.opening(CaseExamples.full(1)));
        add(1, null);
        add(2, null);

        refill();

        assertThat(database.query("select organization_id from escalation order by escalation_id"))
                .as("there is no second case")
                .containsExactly("acme", null);
    }

    private void add(int count, @Nullable OrganizationId organization) {
        ports.escalations()
                .add(
                        DecisionExamples.counted(
                                count,
                                Instant.parse("2026-06-15T12:00:00Z"),
                                Outcome.NOT_ELIGIBLE,
                                "L1",
                                organization,
                                new ProductLineCode("M_SERIES"),
                                Set.of(Rule.CASE_IS_OPEN, Rule.PRIORITY_QUALIFIES)));
    }

    private void refill() {
        database.update(
                "update escalation set from_level = null, product_line = null,"
                        + " organization_id = null, failed_rules = null");
        database.inTransaction(
                connection -> {
                    new FillEscalationReportColumns().migrate(MigrationContext.on(connection));
                    return connection;
                });
    }
}
