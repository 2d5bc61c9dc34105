package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.Opened.ANA;
import static org.expedite.domain.cases.Opened.LATER;
import static org.expedite.domain.cases.Opened.change;
import static org.expedite.domain.cases.Opened.refused;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was reported is set right, and what it said before is kept. */
class AmendmentTest {
    private static final Report FULL =
            new Report(
                    "Down again",
                    "All of it",
                    "INC-77",
                    FollowUp.PHONE,
                    List.of(
                            new RoundTheClockContact("NOC", "+14085550100"),
                            new RoundTheClockContact("Duty", "+14085550101")),
                    List.of("core dump", "logs"));

    @Test
    void theReportIsAsTheAmendmentSays() {
        CaseChange change = change(Corrections.amend(Opened.open(), FULL, ANA, LATER));
        assertThat(change.after().report()).isEqualTo(FULL);
        assertThat(change.after().progress()).isEqualTo(Opened.open().progress());
        assertThat(change.events())
                .extracting(CaseEvent::type)
                .containsExactly(CaseEvent.Type.AMENDED);
    }

    @Test
    void theEventKeepsWhatWasReplacedAndOnlyThat() {
        SupportCase full = change(Corrections.amend(Opened.open(), FULL, ANA, LATER)).after();
        Report next =
                new Report(
                        "Down again", null, "INC-77", FollowUp.PHONE, List.of(), List.of("logs"));
        assertThat(change(Corrections.amend(full, next, ANA, LATER)).events())
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
    void theEventKeepsDiagnosticsByLine() {
        Report report =
                new Report(
                        "Down",
                        null,
                        null,
                        FollowUp.WEB,
                        List.of(),
                        List.of("core\ndump\n", "logs"));
        Report sameLines =
                new Report(
                        "Down",
                        null,
                        null,
                        FollowUp.WEB,
                        List.of(),
                        List.of("core", "dump", "", "logs"));
        Report none = new Report("Down", null, null, FollowUp.WEB, List.of(), List.of());
        assertThat(PreviousReport.of(report, none).diagnostics())
                .containsExactly("core", "dump", "", "logs");
        assertThat(PreviousReport.of(report, sameLines).diagnostics()).isNull();
        assertThat(PreviousReport.of(none, report))
                .isEqualTo(new PreviousReport(null, null, null, null, null, List.of()));
    }

    @Test
    void anAmendmentThatSaysNothingNewChangesNothing() {
        SupportCase open = Opened.open();
        assertThat(change(Corrections.amend(open, open.report(), ANA, LATER)).isEmpty()).isTrue();
    }

    @Test
    void whatIsOverIsNotAmended() {
        SupportCase closed = Opened.in(CaseStatus.CLOSED);
        assertThat(refused(Corrections.amend(closed, closed.report(), ANA, LATER)).refusal())
                .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
    }
}
