package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.Opened.ANA;
import static org.expedite.domain.cases.Opened.LATER;
import static org.expedite.domain.cases.Opened.change;
import static org.expedite.domain.cases.Opened.refused;

import java.util.List;
import java.util.Map;
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
        assertThat(change(Corrections.amend(full, next, ANA, LATER)).events().getFirst().details())
                .isEqualTo(
                        Map.of(
                                "previous_description", "All of it",
                                "previous_diagnostics", "core dump\nlogs",
                                "previous_round_the_clock_contacts",
                                        "NOC +14085550100\nDuty +14085550101"));
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
