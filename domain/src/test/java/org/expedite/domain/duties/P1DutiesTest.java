package org.expedite.domain.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.Report;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.domain.cases.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When the P1 duties of both sides hold, and when they are met. */
class P1DutiesTest {
    private static final Report SAYS_NOTHING =
            new Report("Down", null, null, FollowUp.EMAIL, List.of(), List.of());
    private static final Report SAYS_ALL =
            new Report(
                    "Down",
                    null,
                    null,
                    FollowUp.EMAIL,
                    List.of(new RoundTheClockContact("NOC", "+14085550100")),
                    List.of("core dumps"));

    private final List<CaseEvent> events = new ArrayList<>();

    private static Instant minute(int minute) {
        return Instant.parse("2026-06-15T12:00:00Z").plusSeconds(60L * minute);
    }

    private void at(int minute, CaseEvent.Type type, String... details) {
        Map<String, String> named =
                switch (details.length) {
                    case 0 -> Map.of();
                    case 2 -> Map.of(details[0], details[1]);
                    default -> Map.of(details[0], details[1], details[2], details[3]);
                };
        events.add(new CaseEvent(type, minute(minute), "somebody", named));
    }

    private void opened(String priority) {
        at(0, CaseEvent.Type.OPENED, "assistance", "DIRECT", "priority", priority);
    }

    private List<DutyPeriod> told(Report report) {
        return P1Duties.of(report, events);
    }

    private static List<DutyInterval> kept(DutyPeriod period, Duty duty) {
        return period.duties().get(List.of(Duty.values()).indexOf(duty)).intervals();
    }

    @Test
    void holdFromTheOpeningAndAreUnmetWhereNothingIsDone() {
        opened("P1");
        DutyPeriod only = told(SAYS_NOTHING).getFirst();
        assertThat(only.begunAt()).isEqualTo(minute(0));
        assertThat(only.begunWith()).isEqualTo(CaseEvent.Type.OPENED);
        assertThat(only.isInForce()).isTrue();
        assertThat(only.endedWith()).isNull();
        assertThat(only.duties()).extracting(DutyRecord::duty).containsExactly(Duty.values());
        assertThat(only.duties())
                .extracting(DutyRecord::latest)
                .containsOnly(new DutyInterval(false, minute(0), null));
    }

    @Test
    void showNothingOfAnInternalNoteNotEvenItsTime() {
        opened("P1");
        at(5, CaseEvent.Type.PICKED_UP);
        events.add(
                new CaseEvent(
                        CaseEvent.Type.NOTE_ADDED,
                        minute(9),
                        "somebody",
                        Visibility.INTERNAL,
                        Map.of("note", "n", "body", "b")));
        at(8, CaseEvent.Type.RELEASED);
        assertThat(kept(told(SAYS_NOTHING).getFirst(), Duty.DEDICATED_OWNER).getLast().from())
                .isEqualTo(minute(8));
    }

    @Test
    void areMetByAnOwnerWithGapsBetweenOwners() {
        opened("P1");
        at(5, CaseEvent.Type.PICKED_UP);
        at(10, CaseEvent.Type.HANDED_OVER, "to", "eve");
        at(20, CaseEvent.Type.RELEASED);
        at(30, CaseEvent.Type.PICKED_UP);
        at(40, CaseEvent.Type.ESCALATED_WITH_PRIORITY);
        at(45, CaseEvent.Type.PICKED_UP);
        at(60, CaseEvent.Type.WORKED_AROUND);
        assertThat(told(SAYS_NOTHING))
                .singleElement()
                .satisfies(
                        period -> {
                            assertThat(period.endedAt()).isEqualTo(minute(60));
                            assertThat(period.endedWith()).isEqualTo(CaseEvent.Type.WORKED_AROUND);
                            assertThat(kept(period, Duty.DEDICATED_OWNER))
                                    .containsExactly(
                                            new DutyInterval(false, minute(0), minute(5)),
                                            new DutyInterval(true, minute(5), minute(20)),
                                            new DutyInterval(false, minute(20), minute(30)),
                                            new DutyInterval(true, minute(30), minute(40)),
                                            new DutyInterval(false, minute(40), minute(45)),
                                            new DutyInterval(true, minute(45), minute(60)));
                            assertThat(kept(period, Duty.DIAGNOSTIC_INFORMATION))
                                    .containsExactly(
                                            new DutyInterval(false, minute(0), minute(60)));
                        });
    }

    @Test
    void areMetByTheCustomerFromWhenItSaysWhatIsAsked() {
        opened("P1");
        at(7, CaseEvent.Type.AMENDED, "previous_round_the_clock_contacts", "");
        at(9, CaseEvent.Type.AMENDED, "previous_diagnostics", "", "previous_synopsis", "Up");
        at(11, CaseEvent.Type.AMENDED, "previous_synopsis", "Up and down");
        DutyPeriod only = told(SAYS_ALL).getFirst();
        assertThat(kept(only, Duty.ROUND_THE_CLOCK_CONTACT))
                .containsExactly(
                        new DutyInterval(false, minute(0), minute(7)),
                        new DutyInterval(true, minute(7), null));
        assertThat(kept(only, Duty.DIAGNOSTIC_INFORMATION))
                .containsExactly(
                        new DutyInterval(false, minute(0), minute(9)),
                        new DutyInterval(true, minute(9), null));
    }

    @Test
    void areNoLongerMetWhenTheCustomerTakesItBack() {
        opened("P1");
        at(7, CaseEvent.Type.AMENDED, "previous_round_the_clock_contacts", "NOC +14085550100");
        assertThat(kept(told(SAYS_NOTHING).getFirst(), Duty.ROUND_THE_CLOCK_CONTACT))
                .containsExactly(
                        new DutyInterval(true, minute(0), minute(7)),
                        new DutyInterval(false, minute(7), null));
    }

    @Test
    void beginWhenTheCaseIsRaisedAndEndWhenItIsLowered() {
        opened("P3");
        at(2, CaseEvent.Type.PICKED_UP);
        at(5, CaseEvent.Type.PRIORITY_CHANGED, "from", "P3", "to", "P1");
        at(8, CaseEvent.Type.PRIORITY_CHANGED, "from", "P1", "to", "P2");
        at(9, CaseEvent.Type.PRIORITY_CHANGED, "from", "P2", "to", "P1");
        List<DutyPeriod> periods = told(SAYS_NOTHING);
        assertThat(periods).hasSize(2);
        assertThat(periods.getFirst().begunAt()).isEqualTo(minute(5));
        assertThat(periods.getFirst().begunWith()).isEqualTo(CaseEvent.Type.PRIORITY_CHANGED);
        assertThat(periods.getFirst().endedAt()).isEqualTo(minute(8));
        assertThat(kept(periods.getFirst(), Duty.DEDICATED_OWNER))
                .containsExactly(new DutyInterval(true, minute(5), minute(8)));
        assertThat(periods.getLast().begunAt()).isEqualTo(minute(9));
        assertThat(periods.getLast().isInForce()).isTrue();
    }

    @Test
    void holdAgainWhenTheWorkaroundFailsAndBothPeriodsAreKept() {
        opened("P1");
        at(1, CaseEvent.Type.PICKED_UP);
        at(3, CaseEvent.Type.WORKED_AROUND);
        at(4, CaseEvent.Type.RELEASED);
        at(6, CaseEvent.Type.WORKAROUND_FAILED);
        at(8, CaseEvent.Type.PICKED_UP);
        at(9, CaseEvent.Type.RESOLVED);
        at(12, CaseEvent.Type.REOPENED);
        at(15, CaseEvent.Type.WITHDRAWN);
        List<DutyPeriod> periods = told(SAYS_NOTHING);
        assertThat(periods)
                .extracting(DutyPeriod::begunWith)
                .containsExactly(
                        CaseEvent.Type.OPENED,
                        CaseEvent.Type.WORKAROUND_FAILED,
                        CaseEvent.Type.REOPENED);
        assertThat(periods)
                .extracting(DutyPeriod::endedWith)
                .containsExactly(
                        CaseEvent.Type.WORKED_AROUND,
                        CaseEvent.Type.RESOLVED,
                        CaseEvent.Type.WITHDRAWN);
        assertThat(kept(periods.get(1), Duty.DEDICATED_OWNER))
                .containsExactly(
                        new DutyInterval(false, minute(6), minute(8)),
                        new DutyInterval(true, minute(8), minute(9)));
        assertThat(kept(periods.getLast(), Duty.DEDICATED_OWNER))
                .containsExactly(new DutyInterval(false, minute(12), minute(15)));
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseEvent.Type.class,
            names = {"WORKED_AROUND", "RESOLVED", "WITHDRAWN"})
    void endWithEachRelief(CaseEvent.Type relief) {
        opened("P1");
        at(4, relief);
        assertThat(told(SAYS_NOTHING).getFirst().endedWith()).isEqualTo(relief);
    }

    @Test
    void areNotOwedBelowP1NorWhileTheCenterDoesNotAssist() {
        opened("P2");
        assertThat(told(SAYS_NOTHING)).isEmpty();
        events.clear();
        at(0, CaseEvent.Type.OPENED, "assistance", "NOT_COVERED", "priority", "P1");
        at(2, CaseEvent.Type.ASSISTANCE_CHANGED, "from", "NOT_COVERED", "to", "CONTACT_PARTNER");
        assertThat(told(SAYS_NOTHING)).isEmpty();
        at(3, CaseEvent.Type.ASSISTANCE_CHANGED, "from", "CONTACT_PARTNER", "to", "DIRECT");
        assertThat(told(SAYS_NOTHING))
                .singleElement()
                .satisfies(period -> assertThat(period.begunAt()).isEqualTo(minute(3)));
    }

    @Test
    void areOwedOnceTimeAndMaterialsAreAccepted() {
        at(0, CaseEvent.Type.OPENED, "assistance", "UNVERIFIED", "priority", "P1");
        at(1, CaseEvent.Type.SERIAL_VERIFIED, "from", "", "to", "JN1");
        at(1, CaseEvent.Type.ASSISTANCE_CHANGED, "from", "UNVERIFIED", "to", "NOT_COVERED");
        assertThat(told(SAYS_NOTHING)).isEmpty();
        at(2, CaseEvent.Type.TIME_AND_MATERIALS_ACCEPTED, "accepted_by", "ana");
        assertThat(told(SAYS_NOTHING).getFirst().begunAt()).isEqualTo(minute(2));
    }

    @Test
    void whatLastedNoTimeIsNotTold() {
        opened("P1");
        at(5, CaseEvent.Type.PICKED_UP);
        at(5, CaseEvent.Type.RELEASED);
        at(5, CaseEvent.Type.PICKED_UP);
        assertThat(kept(told(SAYS_NOTHING).getFirst(), Duty.DEDICATED_OWNER))
                .containsExactly(
                        new DutyInterval(false, minute(0), minute(5)),
                        new DutyInterval(true, minute(5), null));
    }

    @Test
    void timeDoesNotRunBackwards() {
        opened("P1");
        at(5, CaseEvent.Type.PICKED_UP);
        at(4, CaseEvent.Type.WORKED_AROUND);
        DutyPeriod only = told(SAYS_NOTHING).getFirst();
        assertThat(only.endedAt()).isEqualTo(minute(5));
        assertThat(kept(only, Duty.DEDICATED_OWNER))
                .containsExactly(
                        new DutyInterval(false, minute(0), minute(5)),
                        new DutyInterval(true, minute(5), minute(5)));
    }

    @Test
    void areOwedByTheirSides() {
        assertThat(Duty.DEDICATED_OWNER.side()).isEqualTo(Duty.Side.VENDOR);
        assertThat(Duty.ROUND_THE_CLOCK_CONTACT.side()).isEqualTo(Duty.Side.CUSTOMER);
        assertThat(Duty.DIAGNOSTIC_INFORMATION.side()).isEqualTo(Duty.Side.CUSTOMER);
    }
}
