package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.CaseFixtures.ANA;
import static org.expedite.domain.cases.CaseFixtures.LATER;
import static org.expedite.domain.cases.CaseFixtures.change;
import static org.expedite.domain.cases.CaseFixtures.refused;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Amendments change the report and record the replaced values. */
class AmendmentTest {
    private static final CaseReport FULL =
            new CaseReport(
                    "Down again",
                    "All of it",
                    "INC-77",
                    FollowUp.PHONE,
                    List.of(
                            new RoundTheClockContact("NOC", "+14085550100"),
                            new RoundTheClockContact("Duty", "+14085550101")),
                    List.of("core dump", "logs"));

    @Test
    void the_amendment_changes_the_report() {
        CaseChange change = change(ReportMoves.amend(CaseFixtures.open(), FULL, ANA, LATER));
        assertThat(change.after().report()).isEqualTo(FULL);
        assertThat(change.after().state())
                .isEqualTo(CaseFixtures.open().state().customerActive(LATER));
        assertThat(change.events())
                .extracting(CaseEvent::type)
                .containsExactly(CaseEvent.Type.AMENDED);
    }

    @Test
    void the_event_stores_only_the_replaced_values() {
        SupportCase full = change(ReportMoves.amend(CaseFixtures.open(), FULL, ANA, LATER)).after();
        CaseReport next =
                new CaseReport(
                        "Down again", null, "INC-77", FollowUp.PHONE, List.of(), List.of("logs"));
        assertThat(change(ReportMoves.amend(full, next, ANA, LATER)).events())
                .containsExactly(
                        new CaseEvent.Amended(
                                new CaseEvent.Origin("ana", LATER),
                                new PreviousReport(
                                        null,
                                        "All of it",
                                        null,
                                        null,
                                        FULL.roundTheClockContacts(),
                                        List.of("core dump", "logs"))));
    }

    @Test
    void the_event_stores_diagnostics_line_by_line() {
        CaseReport report =
                new CaseReport(
                        "Down",
                        null,
                        null,
                        FollowUp.WEB,
                        List.of(),
                        List.of("core\ndump\n", "logs"));
        CaseReport sameLines =
                new CaseReport(
                        "Down",
                        null,
                        null,
                        FollowUp.WEB,
                        List.of(),
                        List.of("core", "dump", "", "logs"));
        CaseReport none = new CaseReport("Down", null, null, FollowUp.WEB, List.of(), List.of());
        assertThat(PreviousReport.of(report, none).diagnostics())
                .containsExactly("core", "dump", "", "logs");
        assertThat(PreviousReport.of(report, sameLines).diagnostics()).isNull();
        assertThat(PreviousReport.of(none, report))
                .isEqualTo(new PreviousReport(null, null, null, null, null, List.of()));
    }

    @Test
    void an_amendment_without_new_values_changes_nothing() {
        SupportCase open = CaseFixtures.open();
        assertThat(change(ReportMoves.amend(open, open.report(), ANA, LATER)).isEmpty()).isTrue();
    }

    @Test
    void a_finished_case_cannot_be_amended() {
        SupportCase closed = CaseFixtures.in(CaseStatus.CLOSED);
        assertThat(refused(ReportMoves.amend(closed, closed.report(), ANA, LATER)).refusal())
                .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
    }
}
