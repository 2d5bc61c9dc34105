package org.expedite.persistence.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.Cases;
import org.expedite.application.escalation.Escalations;
import org.expedite.application.reports.Grouping;
import org.expedite.application.reports.Reports;
import org.expedite.application.reports.ReportsContract;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class JdbcReportsTest extends DatabaseTest implements ReportsContract {
    private final DatabasePorts ports;

    JdbcReportsTest(TestDatabase database) {
        super(database);
        ports = new DatabasePorts(database);
    }

    @Override
    public Reports reports() {
        return ports.reports();
    }

    @Override
    public Escalations escalations() {
        return ports.escalations();
    }

    @Override
    public Cases cases() {
        return ports.cases();
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Test
    void each_number_is_one_statement() {
        for (Grouping grouping : Grouping.values()) {
            assertThat(
                            database.statements()
                                    .during(
                                            () ->
                                                    reports()
                                                            .decisions(
                                                                    PERIOD,
                                                                    grouping,
                                                                    ZoneOffset.UTC,
                                                                    10)))
                    .as("%s", grouping)
                    .hasSize(1);
        }
        assertThat(database.statements().during(() -> reports().queueAges(PERIOD.to()))).hasSize(1);
        assertThat(database.statements().during(() -> reports().overrides(PERIOD, 10))).hasSize(1);
    }
}
