package org.expedite.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.expedite.application.UnitOfWork;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.application.reassessment.ReassessmentsContract;
import org.expedite.application.reassessment.RequestedReassessment;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class JdbcReassessmentsTest extends DatabaseTest implements ReassessmentsContract {

    JdbcReassessmentsTest(TestDatabase database) {
        super(database);
    }

    @Override
    public Reassessments reassessments() {
        return new JdbcReassessments(database.bean(ScheduledTaskRows.class));
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Override
    public List<RequestedReassessment> pending() {
        return database.inTransaction(
                connection -> {
                    List<RequestedReassessment> request = new ArrayList<>();
                    try (PreparedStatement statement =
                                    connection.prepareStatement(
                                            """
                                            select task_name, task_instance, execution_time
                                            from scheduled_tasks where not picked
                                            """);
                            ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            request.add(asked(rows.getString(1), rows));
                        }
                    }
                    return request;
                });
    }

    @Test
    void requests_for_all_organizations_are_one_statement() {
        assertThat(
                        database.statements()
                                .during(
                                        () ->
                                                reassessments()
                                                        .requestForOrganizations(
                                                                Set.of(
                                                                        Acme.ACME.id(),
                                                                        Fastnet.FASTNET.id()),
                                                                new RecordVersion<>(
                                                                        Acme.JN1,
                                                                        1,
                                                                        NOW,
                                                                        "registrar"))))
                .hasSize(1);
        assertThat(pending()).hasSize(2);
    }

    private static RequestedReassessment asked(String task, ResultSet row) throws SQLException {
        String instance = row.getString(2);
        return task.equals(BackgroundJobs.REASSESS_CASE)
                ? new RequestedReassessment(
                        RequestedReassessment.Kind.CASE,
                        ReassessmentTaskId.caseNumber(instance).value(),
                        row.getTimestamp(3).toInstant())
                : new RequestedReassessment(
                        RequestedReassessment.Kind.ORGANIZATION,
                        ReassessmentTaskId.organization(instance).value(),
                        row.getTimestamp(3).toInstant());
    }
}
