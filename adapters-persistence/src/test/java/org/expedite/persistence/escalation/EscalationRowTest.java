package org.expedite.persistence.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.escalation.DecisionExamples;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Advice;
import org.expedite.domain.escalation.AdviceCode;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Evidence;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.FactVersion;
import org.expedite.domain.escalation.FactVersions;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.explanation.Explanation;
import org.expedite.domain.explanation.Statement;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.junit.jupiter.api.Test;

/** JSON that is stored in databases: its format must not change, and it must stay readable. */
class EscalationRowTest {
    private static final Explanation EXPIRED =
            Statement.CERTIFICATION_EXPIRED.with(
                    "ana-m",
                    "JNCIE-M",
                    Statement.PERIOD.with(
                            LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")),
                    LocalDate.parse("2027-01-01"));

    private static final Decision DECISION =
            new Decision(
                    DecisionExamples.id(1),
                    CaseExamples.number(1),
                    7,
                    new ContactId("ana"),
                    "engineer-1",
                    EscalationReason.BUSINESS_IMPACT,
                    "It grows.",
                    Instant.parse("2026-06-15T12:00:00.000001Z"),
                    new PolicySettings(
                            TechnicalLevels.of("L1", "L2"),
                            LateIdentification.ALLOW,
                            ZoneId.of("Europe/Berlin")),
                    new Decision.Subject(
                            new CaseFacts(
                                    new Evidence(
                                            EvidenceType.CASE, CaseExamples.number(1).value(), 7),
                                    CaseStatus.IN_PROGRESS,
                                    Priority.P2,
                                    new TechnicalLevel("L1"),
                                    true,
                                    new OrganizationId("acme"),
                                    new ContactId("dan"),
                                    false),
                            new SerialNumber("JN1"),
                            new Model("M320")),
                    new FactVersions(
                            List.of(
                                    new FactVersion(new ContactId("ana").key(), 3),
                                    FactVersion.absent(new SerialNumber("JN1").key()))),
                    new Evaluation(
                            Outcome.NOT_ELIGIBLE,
                            new TechnicalLevel("L1"),
                            null,
                            List.of(
                                    new Finding(
                                            Rule.CASE_IS_OPEN,
                                            Verdict.PASSED,
                                            null,
                                            Explanation.asWritten("It is open."),
                                            List.of()),
                                    new Finding(
                                            Rule.CERTIFICATION_ACTIVE,
                                            Verdict.FAILED,
                                            Reason.EXPIRED,
                                            EXPIRED,
                                            List.of(
                                                    new Evidence(
                                                            EvidenceType.CERTIFICATION,
                                                            "ana-m",
                                                            2)))),
                            List.of(
                                    new Advice(
                                            AdviceCode.RENEW_CERTIFICATION,
                                            Statement.OPEN_NEW_CASE.with()))));

    private static final String SUBJECT =
            """
            "subject":{"status":"IN_PROGRESS","priority":"P2","grant_pending":true,\
            "organization_id":"acme","identified_at_opening_id":"dan",\
            "time_and_materials":false,"serial":"JN1","model":"M320"},\
            """;

    private static final String READ =
            """
            "read":[{"kind":"CONTACT","id":"ana","version":3},{"kind":"ASSET","id":"JN1"}],\
            """;

    private static final String SAID =
            """
            "said":{"statement":"CERTIFICATION_EXPIRED","values":[{"text":"ana-m"},\
            {"text":"JNCIE-M"},{"parts":[{"statement":"PERIOD","values":[{"day":"2026-01-01"},\
            {"day":"2026-12-31"}]}]},{"day":"2027-01-01"}]},\
            """;

    private static final String BODY =
            """
            {"case_version":7,"requested_by_id":"engineer-1","reason":"BUSINESS_IMPACT",\
            "justification":"It grows.",\
            "settings":{"technical_levels":["L1","L2"],"late_identification":"ALLOW",\
            "zone":"Europe/Berlin"},\
            SUBJECTREAD"from_level":"L1",\
            "findings":[{"rule":"CASE_IS_OPEN","verdict":"PASSED","explanation":"It is open.",\
            "evidence":[]},\
            {"rule":"CERTIFICATION_ACTIVE","verdict":"FAILED","reason":"EXPIRED",\
            "explanation":"ana-m (JNCIE-M, 2026-01-01 to 2026-12-31) is expired on\
             2027-01-01.",SAID\
            "evidence":[{"type":"CERTIFICATION","id":"ana-m","version":2}]}],\
            "advice":[{"code":"RENEW_CERTIFICATION","detail":"Open a new case if the problem is back.",\
            "said":{"statement":"OPEN_NEW_CASE","values":[]}}]}\
            """
                    .replace("SUBJECT", SUBJECT)
                    .replace("READ", READ)
                    .replace("SAID", SAID);

    @Test
    void stores_a_body_under_its_names() {
        assertThat(EscalationRow.of(DECISION).body()).isEqualTo(BODY);
    }

    @Test
    void reads_a_decision_without_a_stored_subject() {
        Decision read = (Decision) read(BODY.replace(SUBJECT, "")).toEscalation();

        assertThat(read.subject()).isNull();
        assertThat(read.evaluation()).isEqualTo(DECISION.evaluation());
    }

    @Test
    void reads_a_decision_without_stored_versions() {
        Decision read = (Decision) read(BODY.replace(READ, "")).toEscalation();

        assertThat(read.read()).isNull();
        assertThat(read.subject()).isEqualTo(DECISION.subject());
    }

    @Test
    void reads_an_explanation_as_written_unless_it_is_known_in_the_same_words() {
        for (String stored :
                List.of(
                        BODY.replace(SAID, ""),
                        BODY.replace("CERTIFICATION_EXPIRED", "FROM_A_LATER_PROGRAM"),
                        BODY.replace("\"PERIOD\"", "\"FROM_A_LATER_PROGRAM\""),
                        BODY.replace("{\"text\":\"JNCIE-M\"},", ""),
                        BODY.replace("CERTIFICATION_EXPIRED", "CERTIFICATION_REVOKED"))) {
            Decision read = (Decision) read(stored).toEscalation();

            assertThat(read.evaluation().of(Rule.CERTIFICATION_ACTIVE).explanation())
                    .isEqualTo(Explanation.asWritten(EXPIRED.text()));
        }
    }

    @Test
    void ignores_properties_of_a_later_program() {
        String later = BODY.replace("{", "{\"newer\":[{\"n\":1}],");

        assertThat(read(later).toEscalation()).isEqualTo(DECISION);
    }

    private static EscalationRow read(String body) {
        EscalationRow row = EscalationRow.of(DECISION);
        return new EscalationRow(
                row.escalationId(),
                row.caseNumber(),
                row.kind(),
                row.madeAt(),
                row.requesterId(),
                row.outcome(),
                body);
    }
}
